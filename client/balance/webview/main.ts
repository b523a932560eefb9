import type { BalanceEntry, BalanceResult, Share } from '../../../server/protocol.js';
import { button, element, filled, inRow } from '../../views/webview/element.js';
import { connectPage, type ViewPage } from '../../views/webview/page.js';
import type { BalanceLabels } from '../labels.js';
import './balance.css';
import { bars } from './bars.js';

const shares: readonly Share[] = ['duty', 'prohibition', 'right', 'power', 'exemption'];

/** The sentences that are listed: those of one cell, or those that have no counterpart. */
type Chosen = { readonly party: string; readonly share: Share } | undefined;

connectPage<BalanceResult, BalanceLabels>((content, page) => {
  const { labels } = page;
  let chosen: Chosen;
  const show = (balance: BalanceResult): void => {
    const choose = (choice: Chosen): void => {
      chosen = choice;
      show(balance);
      content.querySelector<HTMLElement>('#sentences')?.focus();
    };
    content.replaceChildren(
      element('h1', {}, balance.title || labels.caption),
      element('div', { attributes: { class: 'wide' } }, table(balance, labels, choose)),
      bars(balance, shares, labels),
      ...sentences(balance, chosen, page, choose),
      ...declarations(balance, page),
    );
  };
  return show;
});

function table({ parties }: BalanceResult, labels: BalanceLabels, choose: (choice: Chosen) => void): HTMLElement {
  const head = [labels.party, ...shares.map((share) => labels[share])];
  return element(
    'table',
    {},
    element('caption', { attributes: { class: 'note' } }, labels.caption),
    element(
      'thead',
      {},
      element('tr', {}, ...head.map((words) => element('th', { attributes: { scope: 'col' } }, words))),
    ),
    element(
      'tbody',
      {},
      ...parties.map((party) =>
        element(
          'tr',
          {},
          element('th', { attributes: { scope: 'row' } }, party.title),
          ...shares.map((share) => {
            const lone = party.oneSided[share];
            const count = String(party.counts[share]);
            if (party.counts[share] === 0) return element('td', {}, count);
            const cell = button('count', () => choose({ party: party.name, share }), count);
            cell.setAttribute('data-key', `${party.name} ${share}`);
            const note = lone === 0 ? '' : filled(labels.lone, String(lone));
            cell.setAttribute(
              'aria-label',
              `${filled(labels.ofParty, party.title, labels[share])}: ${count}${note && `, ${note}`}`,
            );
            if (lone === 0) return element('td', {}, cell);
            return element(
              'td',
              {},
              cell,
              element('span', { attributes: { class: 'lone', 'aria-hidden': 'true' } }, note),
            );
          }),
        ),
      ),
    ),
  );
}

function sentences(
  { entries, parties }: BalanceResult,
  chosen: Chosen,
  page: ViewPage<BalanceLabels>,
  choose: (choice: Chosen) => void,
): readonly Node[] {
  const { labels } = page;
  const party = chosen && parties.find(({ name }) => name === chosen.party);
  const listed = entries.filter((entry) =>
    chosen
      ? entry.share === chosen.share && entry.parties.includes(chosen.party)
      : entry.leftOut.length > 0 && entry.reason === undefined,
  );
  const heading = chosen ? filled(labels.ofParty, party?.title ?? '', labels[chosen.share]) : labels.uneven;
  const title = element('h2', { attributes: { id: 'sentences', tabindex: '-1' } }, heading);
  const back = chosen ? [button('back', () => choose(undefined), labels.showUneven)] : [];
  if (listed.length === 0) return [title, element('p', { attributes: { class: 'note' } }, labels.even), ...back];
  const titles = new Map(parties.map((one) => [one.name, one.title]));
  const rows = listed.map((entry, index) => sentence(entry, index, titles, page));
  return [
    title,
    element('ol', { attributes: { class: 'sentences', 'aria-labelledby': 'sentences' } }, ...rows),
    ...back,
  ];
}

function sentence(
  { cited, words, parties, leftOut, reason, share, place }: BalanceEntry,
  index: number,
  titles: ReadonlyMap<string, string>,
  { labels, tell }: ViewPage<BalanceLabels>,
): HTMLElement {
  const named = (names: readonly string[]): string => inRow(names.map((name) => titles.get(name) ?? name));
  const link = button('link', () => tell({ type: 'open', place }), cited);
  link.setAttribute('data-key', `sentence ${index}`);
  const notes = [
    labels[share],
    filled(labels.borneBy, named(parties)),
    ...(leftOut.length > 0 ? [filled(labels.notBy, named(leftOut))] : []),
    ...(reason === undefined ? [] : [filled(labels.because, reason)]),
  ];
  return element(
    'li',
    {},
    link,
    element('p', { attributes: { dir: 'auto' } }, words),
    element('p', { attributes: { class: 'note' } }, notes.join(' · ')),
  );
}

function declarations(
  { asymmetries, parties }: BalanceResult,
  { labels, tell }: ViewPage<BalanceLabels>,
): readonly Node[] {
  const title = element('h2', { attributes: { id: 'declared' } }, labels.declared);
  if (asymmetries.length === 0) return [title, element('p', { attributes: { class: 'note' } }, labels.noneDeclared)];
  const titles = new Map(parties.map((one) => [one.name, one.title]));
  const rows = asymmetries.map(({ cited, reason, parties: bearing, place }, index) => {
    const link = button('link', () => tell({ type: 'open', place }), cited);
    link.setAttribute('data-key', `declared ${index}`);
    const bearers = inRow(bearing.map((name) => titles.get(name) ?? name));
    return element(
      'li',
      {},
      link,
      element('p', { attributes: { dir: 'auto' } }, reason),
      element('p', { attributes: { class: 'note' } }, filled(labels.borneBy, bearers)),
    );
  });
  return [title, element('ol', { attributes: { class: 'sentences', 'aria-labelledby': 'declared' } }, ...rows)];
}
