import { isChoice, type Prose, type Text } from '../../../../grammar/ast.js';
import { languageOf, sameLanguage } from '../../../model/languages.js';
import type { Unit } from '../../../model/model.js';
import { options } from '../../../model/text.js';
import { type CheckContext, type Finding, type Fix, groupRule } from '../../rule.js';
import { paragraphsOf } from '../../sentence-texts.js';
import { exampleAgreement } from '../example-agreement.js';
import { type ActorIndex, actorIndex } from './actors.js';
import { type ProseNorm, type ProseSubject, proseNorm } from './prose-norm.js';

const example = (sentence: string): string => exampleAgreement({ articles: `article roads "Roads"\n  ${sentence}` });

/** A prose sentence with its English wordings; `undefined` stands for a declared actor, on which other sentences may turn. */
type Fact = { readonly unit: Unit; readonly prose: Prose; readonly english: readonly Text[] } | undefined;

const MODAL_WORD = /\b(?:shall|may|will)\b/;

export const hiddenNorm = groupRule<Fact>({
  id: 'wording/hidden-norm',
  severity: 'info',
  summary: 'A duty, right or prohibition that is left as prose, so that nothing checks it.',
  rationale:
    'A sentence in quotation marks is printed and nothing more. Written as a norm, it is checked for contradictions, for balance between the parties and for what is missing.',
  fixable: true,
  bad: example('"Each Party shall plough the pass road".'),
  good: example('each party shall "plough the pass road".'),
  collect(unit, add, { language }) {
    for (const { kind } of unit.summary.symbols) {
      if (kind === 'party' || kind === 'role' || kind === 'group' || kind === 'body') add('actors', undefined);
    }
    for (const { paragraph } of paragraphsOf(unit.piece)) {
      if (paragraph.kind !== 'prose') continue;
      const english = englishTexts(paragraph, language).filter((text) =>
        MODAL_WORD.test(unit.piece.text.slice(text.start, text.end)),
      );
      if (english.length > 0) add('actors', { unit, prose: paragraph, english });
    }
  },
  *judge(_key, facts, context) {
    const index = actorIndex(context);
    for (const { value } of facts) if (value !== undefined) yield* findingsOf(value, index, context);
  },
});

function englishTexts({ title }: Prose, language: string): readonly Text[] {
  if (sameLanguage(language, 'en')) return options(title.text);
  return title.variants.filter(({ tag }) => languageOf(tag)?.name === 'English').map(({ text }) => text);
}

const judged = new WeakMap<NonNullable<Fact>, { readonly signature: string; readonly findings: readonly Finding[] }>();

/** What a sentence gives, kept as long as the actors stay the same: an edit elsewhere asks it no more than once. */
function findingsOf(fact: NonNullable<Fact>, index: ActorIndex, context: CheckContext): readonly Finding[] {
  const before = judged.get(fact);
  if (before?.signature === index.signature) return before.findings;
  const findings = [...judge(fact, index, context)].slice(0, 1);
  judged.set(fact, { signature: index.signature, findings });
  return findings;
}

function* judge(
  { unit: { piece }, prose, english }: NonNullable<Fact>,
  index: ActorIndex,
  context: CheckContext,
): Iterable<Finding> {
  for (const text of english) {
    const norm = proseNorm(piece.text.slice(text.start + 1, text.end - (text.closed ? 1 : 0)), index);
    if (norm === undefined) continue;
    const fix = text === prose.title.text ? fixOf(prose, text, norm) : undefined;
    yield {
      rule: 'wording/hidden-norm',
      message: `“${norm.words} …” states a norm, but stands in quotation marks as prose: nothing checks it against the other sentences${context.parties.length > 1 ? ', nor whether the other side owes as much' : ''}. Write it as a norm: subject and modal without quotation marks, the act in them.`,
      place: { piece, start: prose.start, end: prose.end },
      ...(fix === undefined ? {} : { fixes: [{ ...fix, edits: fix.edits.map((edit) => ({ ...edit, piece })) }] }),
    };
  }
}

/** The sentence as a norm, where its words leave no doubt how it reads. */
function fixOf(
  prose: Prose,
  text: Text,
  norm: ProseNorm,
): (Omit<Fix, 'edits'> & { edits: readonly { start: number; end: number; text: string }[] }) | undefined {
  const subject = subjectSource(norm.subject);
  if (subject === undefined || !norm.alone || isChoice(prose.title.text)) return undefined;
  if (prose.items.length > 0 && prose.title.variants.length > 0) return undefined;
  const rest = norm.rest.trim().replace(/\.$/, '');
  const modal = norm.negated ? `${norm.modal} not` : norm.modal;
  const jointly = norm.between === 'jointly' || /^jointly\s/.test(rest);
  if (norm.between !== '' && norm.between !== 'jointly') return undefined;
  if (jointly && !subject.words.endsWith('parties')) return undefined;
  const act = rest.replace(/^jointly\s+/, '');
  const isList = prose.items.length > 0;
  if (isList ? !/^:?$/.test(act) : !/^[\p{L}{]/u.test(act)) return undefined;
  const opening = `${subject.words}${jointly ? ' jointly' : ''} ${modal}`;
  const edits = [{ start: text.start, end: text.end, text: isList ? opening : `${opening} "${act}"` }];
  return { title: `Write it as a norm: ${opening} …`, edits, certain: subject.certain };
}

const PARTY_WORDS: Readonly<Record<string, string>> = {
  each: 'each party',
  every: 'each party',
  either: 'either party',
  any: 'any party',
  no: 'no party',
  neither: 'neither party',
  a: 'any party',
};

/** The subject in the language's own words. */
function subjectSource(subject: ProseSubject): { readonly words: string; readonly certain: boolean } | undefined {
  const { determiner } = subject;
  if (subject.kind === 'parties') {
    if (subject.plural && (determiner === 'both' || determiner === 'the' || determiner === '')) {
      return { words: determiner === 'both' ? 'both parties' : 'the parties', certain: true };
    }
    if (subject.plural && determiner === 'all') return { words: 'each party', certain: true };
    const words = PARTY_WORDS[determiner];
    return words === undefined ? undefined : { words, certain: determiner !== 'a' };
  }
  const names = subject.actors.map(({ symbol }) => symbol.name);
  const certain = subject.actors.every((actor) => actor.certain);
  if (determiner === 'each' && names.length === 1) return { words: `each ${names[0]}`, certain };
  if (determiner !== '' && determiner !== 'the') return undefined;
  const [last, ...others] = [...names].reverse();
  const joined = others.length === 0 ? (last ?? '') : `${others.reverse().join(', ')} and ${last}`;
  const isParty = subject.actors.every(({ symbol }) => symbol.kind === 'party');
  return { words: isParty ? joined : `the ${joined}`, certain };
}
