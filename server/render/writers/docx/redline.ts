/**
 * Two versions as one Word file with tracked changes, which Word accepts or rejects one by one: accepted, the newer version stands there,
 * rejected, the older. Numbers are written out, so that each that changed is a change of its own.
 */
import type { Block, Document } from '../../document.js';
import { type Pair, pairParagraphs } from '../../redline/paragraphs.js';
import { type ClauseChange, type Stretch, stretches } from '../../redline/redline.js';
import { plainText } from '../../words.js';
import { type Printed, printedBlock } from '../printed.js';
import { createNumbering } from './numbering.js';
import { wordFile } from './package.js';
import { createSetting, paragraph, runContext, type Setting, signingLine } from './paragraphs.js';
import { propertiesOf, runsOf, textRun } from './runs.js';
import { treatyStyles } from './styles.js';

export interface Versions {
  readonly before: Document;
  readonly after: Document;
  /** What changed, in the order in which it is shown. */
  readonly changes: readonly ClauseChange[];
  /** Whose changes they are said to be. */
  readonly author: string;
}

/** The bytes of a .docx file. */
export function writeDocxRedline({ before, after, changes, author }: Versions): Promise<Uint8Array<ArrayBuffer>> {
  const numbering = createNumbering([]);
  const setting = (document: Document): Setting => ({
    ...createSetting(document, [], numbering),
    headings: new Map(),
  });
  const [older, newer] = [setting(before), setting(after)];
  const track = createTracker(author);
  const oldBlocks = new Map(before.blocks.map((block) => [block.id, block]));
  const newBlocks = new Map(after.blocks.map((block) => [block.id, block]));
  const away = movedAway(before, changes);
  const leaving = (id: string | undefined): string =>
    (away.get(id) ?? []).map((change) => movedFrom(oldBlocks.get(oldIdOf(change)), change, older, track)).join('');
  const body = changes.map((change) => {
    const [old, now] = [oldBlocks.get(oldIdOf(change)), newBlocks.get(change.id)];
    const behind = change.moved ? '' : leaving(oldIdOf(change));
    return clause(change, old, change.kind === 'removed' ? undefined : now, { older, newer, track }) + behind;
  });
  return wordFile({
    title: after.title,
    lang: after.lang,
    rightToLeft: newer.rightToLeft,
    body: leaving(undefined) + body.join(''),
    styles: treatyStyles(after.lang),
    numbering: numbering.markup(),
    hasContents: false,
    tracksChanges: true,
  });
}

interface Sides {
  readonly older: Setting;
  readonly newer: Setting;
  readonly track: Tracker;
}

const oldIdOf = ({ id, oldId }: ClauseChange): string => oldId ?? id;

function clause(change: ClauseChange, old: Block | undefined, now: Block | undefined, sides: Sides): string {
  const { older, newer, track } = sides;
  if (now === undefined)
    return paragraphsOf(old)
      .map((one) => removed(one, older, track))
      .join('');
  if (old === undefined)
    return paragraphsOf(now)
      .map((one) => added(one, newer, track))
      .join('');
  const pairs = pairParagraphs(paragraphsOf(old), paragraphsOf(now));
  if (!change.moved) return pairs.map((pair) => compared(pair, sides)).join('');
  // What was taken out shows where the clause stood; here stands what came, with new words marked as such.
  const arrived = pairs.map(({ before, after }) => (after === undefined ? '' : arriving(before, after, newer, track)));
  return track.range('moveTo', moveName(change), arrived.join(''));
}

function movedFrom(old: Block | undefined, change: ClauseChange, older: Setting, track: Tracker): string {
  const gone = paragraphsOf(old).map((one) => whole(one, older, track, 'moveFrom'));
  return track.range('moveFrom', moveName(change), gone.join(''));
}

function moveName({ id }: ClauseChange): string {
  return `move_${id.replace(/[^\p{L}\p{N}]/gu, '_').slice(0, 30)}`;
}

/** The moved clauses by the clause that they stood behind in the older version. */
function movedAway(
  { blocks }: Document,
  changes: readonly ClauseChange[],
): ReadonlyMap<string | undefined, ClauseChange[]> {
  const moved = new Map(changes.filter((change) => change.moved).map((change) => [oldIdOf(change), change]));
  const away = new Map<string | undefined, ClauseChange[]>();
  let last: string | undefined;
  for (const { id } of blocks) {
    const change = moved.get(id);
    if (change === undefined) last = id;
    else away.set(last, [...(away.get(last) ?? []), change]);
  }
  return away;
}

function paragraphsOf(block: Block | undefined): readonly Printed[] {
  return block === undefined ? [] : printedBlock(block);
}

function compared({ before, after }: Pair, { older, newer, track }: Sides): string {
  if (after === undefined) return before === undefined ? '' : removed(before, older, track);
  if (before === undefined) return added(after, newer, track);
  const properties = propertiesOf(runContext(after, newer));
  const mark = before.mark === after.mark ? undefined : markChange(before.mark, after.mark, properties, track);
  const [was, is] = [plainText(before.words), plainText(after.words)];
  const runs =
    was === is
      ? undefined
      : stretches(was, is)
          .map((one) => track.stretch(one, properties))
          .join('');
  return signed(
    after,
    paragraph(after, newer, { ...(runs !== undefined && { runs }), ...(mark !== undefined && { hanging: mark }) }),
  );
}

function markChange(was: string | undefined, is: string | undefined, properties: string, track: Tracker): string {
  const run = (kind: Stretch['kind'], text: string | undefined): string =>
    text === undefined ? '' : track.stretch({ kind, text }, properties);
  return `${run('removed', was)}${run('added', is)}<w:r><w:tab/></w:r>`;
}

function arriving(before: Printed | undefined, after: Printed, setting: Setting, track: Tracker): string {
  const properties = propertiesOf(runContext(after, setting));
  const was = before === undefined ? '' : plainText(before.words);
  const runs = stretches(was, plainText(after.words)).map(({ kind, text }) => {
    if (kind === 'removed') return '';
    return track.around(kind === 'added' ? 'ins' : 'moveTo', textRun(text, properties));
  });
  const mark = { mark: track.mark('moveTo'), wrap: (all: string) => track.around('moveTo', all) };
  return signed(after, paragraph(after, setting, { ...mark, runs: runs.join('') }));
}

const added = (one: Printed, setting: Setting, track: Tracker): string => whole(one, setting, track, 'ins');
const removed = (one: Printed, setting: Setting, track: Tracker): string => whole(one, setting, track, 'del');

function whole(one: Printed, setting: Setting, track: Tracker, kind: Tracked): string {
  const isGone = kind === 'del' || kind === 'moveFrom';
  const wrap = (runs: string): string => track.around(kind, kind === 'del' ? deletedText(runs) : runs);
  const runs = wrap(runsOf(one.words, runContext(one, setting)));
  const markup = paragraph(one, setting, { mark: track.mark(kind), runs, wrap });
  return isGone ? markup : signed(one, markup);
}

function signed(one: Printed, markup: string): string {
  return one.role === 'signed-for' ? markup + signingLine() : markup;
}

/** Deleted words have an element of their own. */
function deletedText(runs: string): string {
  return runs
    .replaceAll('<w:t xml:space="preserve">', '<w:delText xml:space="preserve">')
    .replaceAll('</w:t>', '</w:delText>');
}

type Tracked = 'ins' | 'del' | 'moveFrom' | 'moveTo';

interface Tracker {
  /** Runs as a tracked change. */
  readonly around: (kind: Tracked, runs: string) => string;
  /** The change of a paragraph's own mark. */
  readonly mark: (kind: Tracked) => string;
  readonly stretch: (one: Stretch, properties: string) => string;
  /** Paragraphs as one end of a move; both ends bear the same name. */
  readonly range: (kind: 'moveFrom' | 'moveTo', name: string, paragraphs: string) => string;
}

/** Every change bears a number of its own; it bears no date, so that the same versions always give the same file. */
function createTracker(author: string): Tracker {
  let number = 0;
  const head = (): string => `w:id="${++number}" w:author="${author.replace(/["<>&]/g, '')}"`;
  const tracker: Tracker = {
    around: (kind, runs) => (runs === '' ? '' : `<w:${kind} ${head()}>${runs}</w:${kind}>`),
    mark: (kind) => `<w:${kind} ${head()}/>`,
    stretch({ kind, text }, properties) {
      const run = textRun(text, properties);
      if (kind === 'kept') return run;
      return kind === 'added' ? tracker.around('ins', run) : tracker.around('del', deletedText(run));
    },
    range(kind, name, paragraphs) {
      const start = head();
      const id = /w:id="\d+"/.exec(start)?.[0] ?? '';
      return `<w:${kind}RangeStart ${start} w:name="${name}"/>${paragraphs}<w:${kind}RangeEnd ${id}/>`;
    },
  };
  return tracker;
}
