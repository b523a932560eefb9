/** What all norms of an agreement are compared against, and whether a change of some pieces changes it. */
import { type ActionTable, createActionTable } from '../../model/actions.js';
import type { Translate } from '../../model/bearers.js';
import type { FileContext, FileModel, Unit } from '../../model/model.js';
import { canonical, type SymbolKind, signatureOf } from '../../model/symbols.js';
import { lifeOf } from '../../model/time/agreement-life.js';
import { createWording, type Wording } from '../../model/wording.js';
import type { CheckContext, TiedModel } from '../rule.js';
import type { Ground } from './meeting.js';
import type { Origin } from './profile.js';
import { isRanked } from './tied-rank.js';

export interface AgreementGround extends Ground {
  readonly origin: Origin;
  readonly actions: ActionTable;
  /** Tied agreements whose norms are compared: signed or in force, not superseded, and neither prevailing nor giving way. */
  readonly tied: readonly { readonly origin: Origin; readonly model: FileModel }[];
  /** Alike for grounds on which the same norms clash. */
  readonly signature: string;
}

const SAME_NAME: Translate = (name) => name;

/** @param life the agreement's dates, where they are known to be as before */
export function groundOf(units: readonly Unit[], context: CheckContext, life = lifeOf(units)): AgreementGround {
  const wording = createWording(context.scope, context.language);
  const origin: Origin = { context, wording, life, translate: SAME_NAME, tie: undefined };
  const tied = context.ties.filter((tie) => isCompared(tie, units, context)).map((tie) => foreignOrigin(tie, wording));
  const wordings = [wording, ...tied.map((one) => one.origin.wording)];
  const actions = createActionTable(wordings);
  const exclusions = exclusionsOf(wordings);
  return {
    origin,
    life: origin.life,
    actions,
    areExcluded: (a, b) => exclusions.has(`${a}\n${b}`),
    tied,
    signature: [JSON.stringify(origin.life), actions.signature, ...[...exclusions].sort()].join('\n\n'),
  };
}

function isCompared(tie: TiedModel, units: readonly Unit[], context: CheckContext): boolean {
  const other = tie.model.context.agreement;
  if (other === undefined || tie.tie === 'supersedes') return false;
  if (other.status !== 'signed' && other.status !== 'in-force') return false;
  // Words of another language cannot be compared.
  if (tie.model.context.language !== context.language) return false;
  return !isRanked(tie, units, context);
}

function foreignOrigin(tie: TiedModel, own: Wording): { readonly origin: Origin; readonly model: FileModel } {
  const context: FileContext = tie.model.context;
  const wording = createWording(context.scope, context.language);
  const life = lifeOf(tie.model.units);
  return { origin: { context, wording, life, translate: translation(wording, own), tie }, model: tie.model };
}

/** The other agreement's actors as this one calls them: by the same title, else by the same name. */
function translation(theirs: Wording, own: Wording): Translate {
  return (name) => {
    const title = theirs.title(name);
    const named = title === undefined ? undefined : own.named(title);
    return named?.name ?? name;
  };
}

/** Which events exclude each other, as pairs of their keys; exclusion goes both ways. */
function exclusionsOf(wordings: readonly Wording[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const wording of wordings) {
    for (const { node, name } of wording.scope.ofKinds('event')) {
      if (node.kind !== 'event' || node.excludes.length === 0) continue;
      const own = wording.title(name) ?? name;
      for (const excluded of node.excludes) {
        const other = wording.title(canonical(excluded.text)) ?? excluded.text;
        pairs.add(`${own}\n${other}`);
        pairs.add(`${other}\n${own}`);
      }
    }
  }
  return pairs;
}

const COMPARED: ReadonlySet<SymbolKind> = new Set(['party', 'role', 'group', 'body', 'action', 'event']);

/** What the sentences that date or rank the agreement stand under: no name can be empty. */
export const UNNAMED = '';

/**
 * What pieces say that every comparison may rest on: the words of declarations by their names, and those of the sentences that date
 * the agreement or rank it, all together.
 */
export function groundWords(units: readonly Unit[]): Map<string, string> {
  const said = new Map<string, string>();
  const add = (name: string, words: string): void => void said.set(name, `${said.get(name) ?? ''}${words}\n`);
  for (const { piece, summary } of units) {
    for (const symbol of summary.symbols) if (COMPARED.has(symbol.kind)) add(symbol.name, signatureOf(symbol));
    for (const element of piece.elements) {
      if (element.kind === 'done') add(UNNAMED, piece.text.slice(element.start, element.end));
      if (element.kind !== 'article' && element.kind !== 'annex') continue;
      for (const paragraph of element.paragraphs) {
        if (paragraph.kind === 'clause' && GROUNDING.has(paragraph.content.kind)) {
          add(UNNAMED, piece.text.slice(paragraph.start, paragraph.end));
        }
      }
    }
  }
  return said;
}

const GROUNDING: ReadonlySet<string> = new Set(['entry-into-force', 'duration', 'relation']);
