import type { BalanceResult, Share } from '../../../server/protocol.js';
import { element } from '../../views/webview/element.js';
import type { BalanceLabels } from '../labels.js';

const namespace = 'http://www.w3.org/2000/svg';
const height = 18;

/** A picture of the table: for each party a bar, as long as all that it bears, in stretches of duties, rights and so on. */
export function bars(balance: BalanceResult, shares: readonly Share[], labels: BalanceLabels): HTMLElement {
  const totals = balance.parties.map(({ counts }) => shares.reduce((sum, share) => sum + counts[share], 0));
  const longest = Math.max(1, ...totals);
  const rows = balance.parties.map(({ title, counts }) => {
    const picture = svg('svg', {
      viewBox: `0 0 ${longest} ${height}`,
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
    });
    let from = 0;
    for (const share of shares) {
      if (counts[share] === 0) continue;
      const rect = svg('rect', {
        x: String(from),
        y: '0',
        width: String(counts[share]),
        height: String(height),
        class: share,
      });
      const hint = svg('title', {});
      hint.textContent = `${labels[share]}: ${counts[share]}`;
      rect.append(hint);
      picture.append(rect);
      from += counts[share];
    }
    return element('div', { attributes: { class: 'bar' } }, element('span', {}, title), picture);
  });
  const used = shares.filter((share) => balance.parties.some(({ counts }) => counts[share] > 0));
  const legend = used.map((share) =>
    element('span', {}, element('span', { attributes: { class: `swatch ${share}` } }), labels[share]),
  );
  // What the picture tells stands in the table above it, number by number.
  return element(
    'figure',
    { attributes: { role: 'img', 'aria-label': labels.picture } },
    ...rows,
    element('div', { attributes: { class: 'legend', 'aria-hidden': 'true' } }, ...legend),
  );
}

function svg(tag: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(namespace, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made as SVGElement;
}
