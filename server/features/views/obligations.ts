/** Who owes what to whom, and until when: every duty and prohibition of an agreement. */
import type { Annex, Article } from '../../../grammar/ast.js';
import { citedNorm, placeOfNorm } from '../../checks/norm-place.js';
import { agreementTitle } from '../../model/agreement-title.js';
import type { Norm } from '../../model/norm.js';
import { partiesBearing, partyTitle } from '../../model/parties.js';
import type { Scope } from '../../model/scope.js';
import { partiesServed } from '../../model/served.js';
import { canonical } from '../../model/symbols.js';
import { titleWords } from '../../model/text.js';
import { lifeOf } from '../../model/time/agreement-life.js';
import type { Life } from '../../model/time/bound.js';
import { windowOf } from '../../model/time/window.js';
import { createWording, type Wording } from '../../model/wording.js';
import type { Obligation, ObligationsResult } from '../../protocol.js';
import { createLocator } from '../../workspace/locate.js';
import type { Snapshot } from '../../workspace/workspace.js';
import { normInWords } from '../norm-in-words.js';
import { printedNorms } from './printed-norms.js';
import { sourcePlace } from './source-place.js';

/** The duties of a file, or null where it holds no agreement. Costs one rendering and one pass over the norms. */
export function obligationsOf(snapshot: Snapshot): ObligationsResult | null {
  const { tree, model, files } = snapshot;
  const { context } = model;
  if (context.agreement === undefined) return null;
  const locator = createLocator(files);
  const words = printedNorms(snapshot);
  const life = lifeOf(model.units);
  const wording = createWording(context.scope, context.language);
  const norms = model.units.flatMap((unit) => unit.norms.filter(isOwed));
  return {
    title: agreementTitle(tree),
    obligations: norms.map((norm): Obligation => {
      const told = new Map(normInWords(norm, context.scope));
      const when = told.get('When');
      const due = dueDay(norm, wording, life);
      return {
        kind: norm.modality === 'prohibition' ? 'prohibition' : 'duty',
        bearers: bearersOf(norm, snapshot),
        toward: towardOf(norm, snapshot),
        // Told after “must” or “must not”, which the kind says already.
        act: (told.get('What') ?? '').replace(/^\*\*[^*]*\*\* /, ''),
        words: words(norm),
        cited: locator.cite(citedNorm(norm)),
        topics: topicsOf(norm.container, context.scope),
        ...(when === undefined ? {} : { when }),
        ...(due === undefined ? {} : { due }),
        place: sourcePlace(placeOfNorm(norm), locator),
      };
    }),
  };
}

function isOwed({ modality }: Norm): boolean {
  return modality === 'obligation' || modality === 'prohibition';
}

/** The parties by their titles, then bodies and others by the words of the source. */
function bearersOf({ bearer }: Norm, { model: { context } }: Snapshot): readonly string[] {
  const { scope } = context;
  const others = bearer.others.map((name) => {
    const node = scope.lookup(canonical(name))?.node;
    return node?.kind === 'body' ? titleWords(node.title) : name;
  });
  return [...partiesBearing(bearer, context).map((party) => partyTitle(party, scope)), ...others];
}

/** A duty that all the parties bear runs from each to the others, which no list need say. */
function towardOf(norm: Norm, { model: { context } }: Snapshot): readonly string[] {
  const bearers = partiesBearing(norm.bearer, context);
  if (bearers.length === 0 || bearers.length === context.parties.length) return [];
  return partiesServed(norm, bearers, context).map((party) => partyTitle(party, context.scope));
}

function topicsOf(container: Article | Annex, scope: Scope): readonly string[] {
  if (container.on.length === 0) return [titleWords(container.title)];
  return container.on.map(({ text }) => {
    const node = scope.lookup(canonical(text), 'topics')?.node;
    return node?.kind === 'topic' ? titleWords(node.title) : text;
  });
}

/** The first of the days by which it is to be done, if the agreement's own dates tell one. */
function dueDay({ qualifiers }: Norm, wording: Wording, life: Life): string | undefined {
  const dates = windowOf(qualifiers, wording, life).limits.filter(({ anchor }) => anchor.kind === 'date');
  if (dates.length === 0) return undefined;
  const first = Math.min(...dates.map(({ offset }) => offset.minutes));
  // A limit lies at the end of its day, which is the start of the next.
  return new Date((first - 1) * 60_000).toISOString().slice(0, 10);
}
