/** A sentence in quotation marks becomes a norm, so that the checks can compare it with the others. */
import { CodeActionKind } from 'vscode-languageserver';
import { isChoice, type Prose } from '../../../grammar/ast.js';
import { type NamedBearer, type NormParts, normOf } from '../../import/norms.js';
import { romanceNormOf } from '../../import/romance-norms.js';
import { titleWords } from '../../model/text.js';
import type { Snapshot } from '../../workspace/workspace.js';
import { type Refactor, sourceOf } from './refactoring.js';

/** Offered where the recogniser of the import is certain who must or may do what. */
export const proseToNorm: Refactor = (ground) => {
  const prose = ground.sentence?.paragraph;
  if (prose?.kind !== 'prose' || isChoice(prose.title.text) || !prose.title.text.closed) return [];
  const text = prose.title.text;
  const words = sourceOf(ground, { start: text.start + 1, end: text.end - 1 }).replace(/\s+/g, ' ');
  const source = normSource(words, prose, ground.snapshot);
  if (source === undefined) return [];
  const { index } = ground.cursor;
  return [
    {
      title: `Write it as a norm: ${source.opening} …`,
      kind: CodeActionKind.RefactorRewrite,
      edits: () => [{ index, start: text.start, end: text.end, text: source.whole }],
    },
  ];
};

/** The norm in Pacta up to where its list or its wordings in other languages begin. */
function normSource(
  words: string,
  prose: Prose,
  snapshot: Snapshot,
): { readonly opening: string; readonly whole: string } | undefined {
  const isList = prose.items.length > 0;
  if (isList && prose.title.variants.length > 0) return undefined;
  const sentence = isList ? `${words.replace(/\s*:$/, '')}:` : words.replace(/\.$/, '');
  const [language = 'en'] = snapshot.context.language.split('-');
  const bearers = bearersOf(snapshot);
  const norm = language === 'en' ? normOf(sentence, bearers) : romanceNormOf(sentence, language);
  if (norm === undefined || (norm.act === '') !== isList) return undefined;
  const subject = unescaped(norm.subject);
  const modal = norm.modal === 'is entitled to' && /parties/.test(subject) ? 'are entitled to' : norm.modal;
  const opening = `${unescaped(norm.leading)}${subject} ${modal}`;
  if (isList) return { opening, whole: opening };
  const whole = `${opening} "${norm.act}"`;
  // What would be printed in other words than the drafter's keeps them as its own wording.
  const own = readsAlike(norm, sentence, bearers, snapshot) ? '' : ` /${snapshot.context.language} "${words}"`;
  return { opening, whole: whole + own };
}

/** The recogniser reads the source as it is written and escapes what it puts in quotation marks once more. */
function unescaped(source: string): string {
  return source.replace(/\\([\\"{])/g, '$1');
}

/** Parties, roles, groups and bodies as a sentence names them. */
function bearersOf({ context }: Snapshot): NamedBearer[] {
  const bearers: NamedBearer[] = [];
  for (const { node, name } of context.scope.symbols('names')) {
    if (node.kind !== 'party' && node.kind !== 'role' && node.kind !== 'group' && node.kind !== 'body') continue;
    const called = node.kind === 'party' && node.called !== undefined ? [node.called] : [];
    for (const title of [...called, node.title]) {
      const words = titleWords(title);
      bearers.push({ label: name, words: /^the /i.test(words) ? words : `the ${words}` });
    }
  }
  return bearers;
}

/** Whether the norm will be printed as the prose was: to the letter but for capitals. */
function readsAlike(
  { leading, subject, modal, act }: NormParts,
  sentence: string,
  bearers: readonly NamedBearer[],
  { context }: Snapshot,
): boolean {
  const party = context.agreement?.partyWord ?? 'Party';
  const parties = party.endsWith('y') ? `${party.slice(0, -1)}ies` : `${party}s`;
  const printed =
    bearers.find(({ label }) => label === subject)?.words ??
    subject.replace(/\bparties\b/, parties).replace(/\bparty\b/, party);
  const said = `${unescaped(leading).replaceAll('"', '')}${printed.replaceAll('"', '')} ${modal} ${act}`;
  return said.toLowerCase() === sentence.toLowerCase();
}
