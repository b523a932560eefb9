/** States behind `party`, with their formal names in the agreement's languages. */
import { CompletionItemKind } from 'vscode-languageserver';
import { type State, stateIdentifier, states } from '../../model/states.js';
import { canonical, summaryOf } from '../../model/symbols.js';
import type { Snapshot } from '../../workspace/workspace.js';
import { type Offer, quoted, Rank } from './offer.js';

/** What is written behind `party`: the name, the formal name in every language of the agreement that it is known in, and how it is called. */
export function stateOffers(snapshot: Snapshot): Offer[] {
  const declared = new Set(
    snapshot.tree.pieces
      .flatMap((piece) => summaryOf(piece).symbols.filter(({ kind }) => kind === 'party'))
      .map(({ name }) => name),
  );
  const between = new Set(snapshot.context.agreement?.between.map(({ text }) => canonical(text)) ?? []);
  const byName = states()
    .map((state) => ({ state, label: stateIdentifier(state) }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
  return byName.flatMap(({ state, label }): Offer[] => {
    if (declared.has(label)) return [];
    return [
      {
        label,
        kind: CompletionItemKind.Class,
        insert: `${label} ${stateTitle(state, snapshot)}`,
        detail: state.names.en?.formal ?? label,
        rank: between.has(label) ? Rank.Wanted : Rank.Word,
      },
    ];
  });
}

/** The formal name in the agreement's languages, as a title with variants. */
export function stateTitle({ names }: State, { context }: Snapshot): string {
  const others = (context.agreement?.languages ?? []).map(({ tag }) => tag).filter((tag) => tag !== context.language);
  const first = names[baseTag(context.language)] ?? names.en;
  const variants = others.flatMap((tag) => {
    const name = names[baseTag(tag)];
    return name === undefined ? [] : [`/${tag} ${quoted(name.formal)}`];
  });
  return [quoted(first?.formal ?? ''), ...variants].join(' ');
}

function baseTag(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
