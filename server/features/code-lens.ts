/** Above each article: how often it is referred to, and how many duties each party has in it. */
import {
  type CodeLens,
  CodeLensRequest,
  CodeLensResolveRequest,
  type Location,
  type Range,
} from 'vscode-languageserver';
import type { Annex, Article } from '../../grammar/ast.js';
import type { Unit } from '../model/model.js';
import { canonical, type DeclaredSymbol } from '../model/symbols.js';
import { titleWords } from '../model/text.js';
import type { EditorCommands } from '../protocol.js';
import { createLocator } from '../workspace/locate.js';
import type { Snapshot } from '../workspace/workspace.js';
import { CAPABILITIES } from './capabilities.js';
import { documentRequest, type Feature, resolveRequest, type Surroundings } from './feature.js';
import { rangeAt } from './positions.js';
import { locationsOf } from './references.js';
import { usesOf } from './uses.js';

/** What a lens carries whose places are found once it is seen. */
interface LensData {
  readonly uri: string;
  /** The article's or annex's name. */
  readonly name: string;
  readonly counts: 'references' | 'duties';
}

/**
 * The lenses of a file. References to a labelled sentence count for its article.
 *
 * @param commands with a command that shows places, lenses lead there; without, they tell and do nothing
 */
export function codeLenses(snapshot: Snapshot, commands: EditorCommands = {}): CodeLens[] {
  const { tree, model, uri } = snapshot;
  const uses = usesOf(tree);
  return model.units.flatMap((unit, index) =>
    unit.piece.elements.flatMap((element): CodeLens[] => {
      if (element.kind !== 'article' && element.kind !== 'annex') return [];
      const range = rangeAt(tree, index, { start: element.start, end: element.headerEnd });
      const name = canonical(element.name.text);
      const lens = (title: string, counts: LensData['counts'], some: boolean): CodeLens => {
        const isLink = commands.showReferences !== undefined && some && name !== '';
        if (isLink) return { range, data: { uri, name, counts } satisfies LensData };
        return { range, command: { title, command: '' } };
      };
      const count = referencesTo(element, unit, uses);
      const duties = dutiesIn(element, unit, snapshot);
      const references = lens(referencesTitle(count), 'references', count > 0);
      return duties === '' ? [references] : [references, lens(duties, 'duties', true)];
    }),
  );
}

/** The lens with its words and with the places that its command shows. */
export function resolveLens(
  lens: CodeLens,
  { workspace, commands }: Pick<Surroundings, 'workspace' | 'commands'>,
): CodeLens {
  const data = lens.data as LensData | undefined;
  const snapshot = data === undefined ? undefined : workspace.snapshot(data.uri);
  if (data === undefined || snapshot === undefined || commands.showReferences === undefined) return lens;
  const symbol = snapshot.context.scope.lookup(data.name);
  const unit = snapshot.model.units.find(({ piece }) => piece === symbol?.piece);
  const article = symbol?.node;
  if (symbol === undefined || unit === undefined || (article?.kind !== 'article' && article?.kind !== 'annex')) {
    return { ...lens, command: { title: '…', command: '' } };
  }
  const isDuties = data.counts === 'duties';
  const places = isDuties
    ? placesOfDuties(article, unit, snapshot)
    : locationsOf([symbol, ...labelsIn(article, unit)], snapshot, false, workspace);
  const title = isDuties ? dutiesIn(article, unit, snapshot) : referencesTitle(places.length);
  return { ...lens, command: showing(title, commands.showReferences, data.uri, lens.range, places) };
}

function showing(title: string, command: string, uri: string, { start }: Range, places: readonly Location[]) {
  return { title, command, arguments: [uri, start, [...places]] };
}

function referencesTitle(count: number): string {
  return `${count} ${count === 1 ? 'reference' : 'references'}`;
}

function labelsIn(element: Article | Annex, { summary }: Unit): DeclaredSymbol[] {
  return summary.symbols.filter(({ kind, container }) => kind === 'label' && container === element);
}

function referencesTo(element: Article | Annex, unit: Unit, uses: ReadonlyMap<string, number>): number {
  const names = [canonical(element.name.text), ...labelsIn(element, unit).map(({ name }) => name)];
  return names.reduce((sum, name) => sum + (uses.get(name) ?? 0), 0);
}

function isDutyIn(element: Article | Annex) {
  return ({ container, modality }: Unit['norms'][number]): boolean =>
    container === element && (modality === 'obligation' || modality === 'prohibition');
}

function placesOfDuties(element: Article | Annex, { norms }: Unit, { files }: Snapshot): Location[] {
  const { locate } = createLocator(files);
  return norms.filter(isDutyIn(element)).flatMap((norm) => {
    const there = locate(norm);
    return there === undefined ? [] : [{ uri: there.uri, range: there.range }];
  });
}

/** `each party 2 duties · Spain 1 duty`; nothing where the article holds no duties of the parties. */
function dutiesIn(element: Article | Annex, { norms }: Unit, snapshot: Snapshot): string {
  const counts = new Map<string, number>();
  const count = (who: string): void => void counts.set(who, (counts.get(who) ?? 0) + 1);
  for (const { bearer } of norms.filter(isDutyIn(element))) {
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
  capabilities: CAPABILITIES.codeLens,
  requests: [
    documentRequest(CodeLensRequest.type, null, (snapshot, _params, { commands }) => codeLenses(snapshot, commands)),
    resolveRequest(
      CodeLensResolveRequest.type,
      (lens, around) => resolveLens(lens, around),
      ({ data }) => (data as LensData | undefined)?.uri,
    ),
  ],
};
