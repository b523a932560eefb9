/** A sentence whose words are to be fixed, or translated by hand: its rendering is the draft to start from. */
import { CodeActionKind } from 'vscode-languageserver';
import type { Clause, NormSentence, Paragraph } from '../../../grammar/ast.js';
import { type Language, languageOf, sameLanguage } from '../../model/languages.js';
import { canonical } from '../../model/symbols.js';
import { rawWords, settled } from '../../model/text.js';
import { visitParagraph } from '../../model/visit-element.js';
import type { Run, Words } from '../../render/document.js';
import { renderDocument } from '../../render/render.js';
import { plainText } from '../../render/words.js';
import type { Snapshot } from '../../workspace/workspace.js';
import type { Ground, Refactor } from './refactoring.js';

/** Offered on a norm or clause without a list, for each language of the agreement that it has no wording in. */
export const ownWording: Refactor = (ground) => {
  const sentence = ground.sentence?.paragraph;
  if (!isWordable(sentence)) return [];
  const { agreement, language } = ground.snapshot.context;
  const languages = agreement?.languages ?? [];
  const drafting = languageOf(language);
  const wanted = languages.length > 0 ? languages : drafting === undefined ? [] : [drafting];
  return wanted
    .filter(({ tag }) => !sentence.variants.some((variant) => sameLanguage(variant.tag, tag)))
    .map((one) => ({
      title: `Give this sentence a wording of its own in ${one.name}`,
      kind: CodeActionKind.RefactorRewrite,
      edits: () => [wordingEdit(sentence, one, ground)],
    }));
};

function isWordable(sentence: Paragraph | undefined): sentence is NormSentence | Clause {
  if (sentence?.kind === 'clause') return true;
  return sentence?.kind === 'norm' && sentence.act.kind !== 'items';
}

function wordingEdit(sentence: NormSentence | Clause, { tag }: Language, { cursor, snapshot }: Ground) {
  const { piece, index } = cursor;
  const dot = piece.text.lastIndexOf('.', sentence.end);
  const at = sentence.variants.at(-1)?.end ?? piece.text.slice(0, dot).trimEnd().length;
  const words = wordsIn(tag, sentence, cursor.piece, snapshot) ?? '"____"';
  return { index, start: at, end: at, text: ` /${tag} ${words}` };
}

/** The sentence as it is printed in a language, quotation marks around it; undefined where it is not said in that language. */
function wordsIn(
  lang: string,
  sentence: NormSentence | Clause,
  piece: Ground['cursor']['piece'],
  snapshot: Snapshot,
): string | undefined {
  for (const block of renderDocument(snapshot, { lang })?.blocks ?? []) {
    if (block.source.piece !== piece || (block.kind !== 'article' && block.kind !== 'annex')) continue;
    const provision = block.provisions.find(({ source }) => source.piece === piece && source.offset === sentence.start);
    if (provision === undefined) continue;
    if (provision.untranslated !== undefined || provision.words.some(isForeign)) return undefined;
    return withNames(quoted(plainWords(provision.words)), lang, sentence, snapshot);
  }
  return undefined;
}

function isForeign(run: Run): boolean {
  return run.kind === 'foreign' || run.kind === 'unresolved' || run.kind === 'proposal';
}

function quoted(words: string): string {
  return `"${words.replace(/[\\"{]/g, '\\$&')}"`;
}

/** Without the full stop, which the renderer adds. */
function plainWords(words: Words): string {
  return plainText(words).replace(/\.$/, '');
}

/** Puts the names that the sentence uses back in the place of their words, so that both say the same. */
function withNames(words: string, lang: string, sentence: NormSentence | Clause, { context }: Snapshot): string {
  let named = words;
  const seen = new Set<string>();
  visitParagraph(sentence, {
    name({ text }, role) {
      const name = canonical(text);
      if (role !== 'text' || seen.has(name)) return;
      seen.add(name);
      const said = titleIn(lang, name, context);
      if (said !== undefined) named = named.replaceAll(said, `{${text}}`);
    },
  });
  return named;
}

function titleIn(lang: string, name: string, { scope, language }: Snapshot['context']): string | undefined {
  const node = scope.lookup(name)?.node;
  if (node === undefined || !('title' in node) || node.kind === 'prose') return undefined;
  const title = node.kind === 'party' && node.called !== undefined ? node.called : node.title;
  const variant = title.variants.find(({ tag }) => sameLanguage(tag, lang))?.text;
  if (variant !== undefined) return rawWords(variant);
  return sameLanguage(lang, language) ? rawWords(settled(title.text)) : undefined;
}
