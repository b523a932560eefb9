import type { CompareResult } from '../../../server/protocol.js';
import { button, element, filled } from '../../views/webview/element.js';
import { connectPage, type ViewPage } from '../../views/webview/page.js';
import type { Comparison } from '../comparison.js';
import type { CompareLabels } from '../labels.js';
import './compare.css';
import { redlined } from './redlined.js';

type Clause = CompareResult['clauses'][number];

const kinds = ['changed', 'added', 'removed', 'renumbered', 'kept'] as const;

connectPage<Comparison, CompareLabels>((content, page) => {
  const { labels, tell } = page;
  let showsKept = false;
  const show = (comparison: Comparison): void => {
    const { result, older, newer, uri } = comparison;
    const open = (line: number): void =>
      tell({ type: 'open', place: { uri, start: { line, character: 0 }, end: { line, character: 0 } } });
    const showKept = (wanted: boolean): void => {
      showsKept = wanted;
      show(comparison);
      document.getElementById('kept')?.focus();
    };
    content.replaceChildren(
      element('h1', {}, result.title),
      element(
        'p',
        { attributes: { class: 'versions' } },
        element('span', { attributes: { class: 'older' } }, filled(labels.older, older)),
        ' ',
        element('span', { attributes: { class: 'newer' } }, filled(labels.newer, newer)),
      ),
      toolbar(comparison, page, showsKept, showKept),
      element('p', { attributes: { role: 'status', class: 'note' } }, counted(result.clauses, labels)),
      ...result.clauses
        .filter(({ kind, moved }) => showsKept || moved || kind !== 'kept')
        .map((clause) => section(clause, result, labels, open)),
    );
  };
  return show;
});

function counted(clauses: readonly Clause[], labels: CompareLabels): string {
  if (clauses.every(({ kind, moved }) => kind === 'kept' && !moved)) return labels.same;
  const counts = [
    ...kinds.map((kind) => [kind, clauses.filter((clause) => clause.kind === kind).length] as const),
    ['moved', clauses.filter(({ moved }) => moved).length] as const,
  ];
  return counts.flatMap(([kind, count]) => (count > 0 ? [filled(labels[kind], String(count))] : [])).join(' · ');
}

function toolbar(
  { result }: Comparison,
  { labels, choose }: ViewPage<CompareLabels>,
  showsKept: boolean,
  showKept: (wanted: boolean) => void,
): HTMLElement {
  const box = element('input', { attributes: { type: 'checkbox', id: 'kept', 'data-key': 'kept' } });
  box.checked = showsKept;
  box.addEventListener('change', () => showKept(box.checked));
  const previous = button('', () => step(-1), labels.previous);
  const next = button('', () => step(1), labels.next);
  previous.setAttribute('data-key', 'previous');
  next.setAttribute('data-key', 'next');
  const bar = element(
    'div',
    { attributes: { class: 'toolbar' } },
    previous,
    next,
    element('label', {}, box, labels.showKept),
  );
  if (result.languages.length > 1) {
    const select = element('select', { attributes: { 'data-key': 'language' } });
    for (const tag of result.languages) {
      const option = new Option(new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag, tag);
      option.lang = tag;
      select.append(option);
    }
    select.value = result.lang;
    select.addEventListener('change', () => choose({ lang: select.value }));
    bar.append(element('label', {}, labels.language, ' ', select));
  }
  return bar;
}

/** Moves to the next or previous clause that differs. */
function step(by: 1 | -1): void {
  const changed = [...document.querySelectorAll<HTMLElement>('section:is(:not([data-kind="kept"]), [data-moved])')];
  const top = (document.querySelector<HTMLElement>('.toolbar')?.offsetHeight ?? 0) + 8;
  const ahead = by === 1 ? changed : changed.reverse();
  const target = ahead.find((one) => {
    const place = one.getBoundingClientRect().top - top;
    return by === 1 ? place > 4 : place < -4;
  });
  target?.scrollIntoView({ block: 'start' });
}

function section(
  clause: Clause,
  { lang, direction }: CompareResult,
  labels: CompareLabels,
  open: (line: number) => void,
): HTMLElement {
  const { kind, moved, oldHeading, newHeading, line, id } = clause;
  const heading = newHeading ?? oldHeading ?? '';
  const title = line === undefined ? element('span', {}, heading) : button('link', () => open(line), heading);
  title.setAttribute('data-key', `clause ${id}`);
  const was = oldHeading !== undefined && newHeading !== undefined && oldHeading !== newHeading;
  const badges = [...(kind === 'kept' ? [] : [kind]), ...(moved ? (['moved'] as const) : [])].map((told) =>
    element('span', { attributes: { class: 'badge' } }, filled(labels[told], '').trim()),
  );
  const note = was ? [element('p', { attributes: { class: 'note' } }, filled(labels.was, oldHeading))] : [];
  const readsAlike = kind === 'renumbered' && clause.words.every((one) => one.kind === 'kept');
  const words = readsAlike ? [] : redlined(clause.words, labels);
  return element(
    'section',
    { attributes: { 'data-kind': kind, ...(moved && { 'data-moved': '' }) } },
    element('h2', {}, title, ...badges),
    ...note,
    element('div', { attributes: { class: 'words', lang, dir: direction } }, ...words),
  );
}
