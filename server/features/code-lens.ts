/** Above each article: how often it is referred to, and how many duties each party has in it. */
import { type CodeLens, CodeLensRequest } from 'vscode-languageserver';
import type { Annex, Article } from '../../grammar/ast.js';
import type { Unit } from '../model/model.js';
import { canonical } from '../model/symbols.js';
import { titleWords } from '../model/text.js';
import type { Snapshot } from '../workspace/workspace.js';
import { documentRequest, type Feature } from './feature.js';
import { rangeAt } from './positions.js';
import { usesOf } from './uses.js';

/** The lenses of a file, which tell and do nothing. References to a labelled sentence count for its article. */
export function codeLenses(snapshot: Snapshot): CodeLens[] {
  const { tree, model } = snapshot;
  const uses = usesOf(tree);
  return model.units.flatMap((unit, index) =>
    unit.piece.elements.flatMap((element): CodeLens[] => {
      if (element.kind !== 'article' && element.kind !== 'annex') return [];
      const range = rangeAt(tree, index, { start: element.start, end: element.headerEnd });
      const count = referencesTo(element, unit, uses);
      const references = `${count} ${count === 1 ? 'reference' : 'references'}`;
      const lens: CodeLens = { range, command: { title: references, command: '' } };
      const duties = dutiesIn(element, unit, snapshot);
      return duties === '' ? [lens] : [lens, { range, command: { title: duties, command: '' } }];
    }),
  );
}

function referencesTo(element: Article | Annex, unit: Unit, uses: ReadonlyMap<string, number>): number {
  const labels = unit.summary.symbols.filter(({ kind, container }) => kind === 'label' && container === element);
  const names = [canonical(element.name.text), ...labels.map(({ name }) => name)];
  return names.reduce((sum, name) => sum + (uses.get(name) ?? 0), 0);
}

/** `each party 2 duties · Spain 1 duty`; nothing where the article holds no duties of the parties. */
function dutiesIn(element: Article | Annex, { norms }: Unit, snapshot: Snapshot): string {
  const counts = new Map<string, number>();
  const count = (who: string): void => void counts.set(who, (counts.get(who) ?? 0) + 1);
  for (const { container, modality, bearer } of norms) {
    if (container !== element || (modality !== 'obligation' && modality !== 'prohibition')) continue;
    if (bearer.all) count('each party');
    else for (const name of [...bearer.parties, ...bearer.roles]) count(name);
  }
  return [...counts]
    .map(([who, number]) => `${calledName(who, snapshot)}: ${number} ${number === 1 ? 'duty' : 'duties'}`)
    .join(' · ');
}

function calledName(name: string, { context }: Snapshot): string {
  const node = context.scope.lookup(name)?.node;
  if (node?.kind === 'party') return node.called === undefined ? name : titleWords(node.called);
  return node?.kind === 'role' ? titleWords(node.title) : name;
}

export const codeLens: Feature = {
  capabilities: () => ({ codeLensProvider: {} }),
  requests: [documentRequest(CodeLensRequest.type, null, (snapshot) => codeLenses(snapshot))],
};
