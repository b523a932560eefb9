/**
 * The balance as a picture that stands in a report or on a page: for each kind of norm a bar for each party, what stands without a
 * counterpart hatched. Every word is text, every number is written beside its bar, and title and description tell what the picture shows.
 */
import { SHARES, type Share } from '../../model/balance-matrix.js';
import { escaped } from '../html-text.js';
import { type BalanceReport, HEADS } from './balance-report.js';

const WIDTH = 820;
const NAMES = 270;
const ROW = 26;
const BAR = 16;
const HEAD = 34;

/** Dark enough to be told from white, and from each other without colour by their number and their place. */
const FILLS: Readonly<Record<Share, string>> = {
  duty: '#1f4e79',
  prohibition: '#8a2b2b',
  right: '#2b6b45',
  power: '#6a4a8c',
  exemption: '#7a5c14',
};

/** An SVG document of its own. */
export function writeSvg({ path, parties, oneSided, declared }: BalanceReport): string {
  const most = Math.max(1, ...parties.flatMap(({ counts }) => SHARES.map((share) => counts[share])));
  const room = WIDTH - NAMES - 90;
  const shown = SHARES.filter((share) => parties.some(({ counts }) => counts[share] > 0));
  const rows: string[] = [];
  let y = 64;
  for (const share of shown) {
    rows.push(`<text x="16" y="${y + 18}" class="head">${HEADS[share]}</text>`);
    y += HEAD;
    for (const { title, counts, oneSided: uneven } of parties) {
      const [all, alone] = [counts[share], uneven[share]];
      const settled = ((all - alone) / most) * room;
      const bars = [
        `<rect x="${NAMES}" y="${y}" width="${round(settled)}" height="${BAR}" fill="${FILLS[share]}"/>`,
        ...(alone === 0
          ? []
          : [
              `<rect x="${round(NAMES + settled)}" y="${y}" width="${round((alone / most) * room)}" height="${BAR}" fill="url(#uneven-${share})" stroke="${FILLS[share]}"/>`,
            ]),
      ];
      const number = alone === 0 ? `${all}` : `${all} (${alone} without a counterpart)`;
      const end = round(NAMES + (all / most) * room + 8);
      // A long bar leaves no room behind it: the number then stands under the end of the bar's row.
      const anchor =
        end > WIDTH - 200 && alone > 0
          ? `x="${WIDTH - 16}" text-anchor="end" y="${y - 3}"`
          : `x="${end}" y="${y + 13}"`;
      rows.push(
        `<g><title>${escaped(title)}</title><text x="${NAMES - 8}" y="${y + 13}" text-anchor="end">${escaped(shortened(title))}</text>${bars.join('')}<text ${anchor}>${number}</text></g>`,
      );
      y += ROW;
    }
    y += 10;
  }
  const height = y + 16;
  const patterns = shown.map(
    (share) =>
      `<pattern id="uneven-${share}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#fff"/><rect width="3" height="6" fill="${FILLS[share]}"/></pattern>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title description" font-family="'Times New Roman', 'Liberation Serif', serif" font-size="14" fill="#111">
<title id="title">${escaped(`Balance of ${path}`)}</title>
<desc id="description">${escaped(described({ path, parties, oneSided, declared }))}</desc>
<style>.head { font-weight: bold; }</style>
<defs>${patterns.join('')}</defs>
<rect width="${WIDTH}" height="${height}" fill="#fff"/>
<text x="16" y="30" font-size="18">${escaped(`Who bears what: ${path}`)}</text>
<text x="16" y="50">Hatched: without a counterpart and without a declared reason.</text>
${rows.join('\n')}
</svg>
`;
}

/** All that the picture shows, in words. */
function described({ parties, oneSided, declared }: BalanceReport): string {
  const each = parties.map(({ title, counts, oneSided: uneven }) => {
    const shares = SHARES.map((share) => {
      const alone = uneven[share] === 0 ? '' : `, ${uneven[share]} without a counterpart`;
      return `${HEADS[share].toLowerCase()} ${counts[share]}${alone}`;
    });
    return `${title}: ${shares.join('; ')}.`;
  });
  const open = oneSided.filter(({ reason }) => reason === undefined).length;
  const reasons =
    declared.length === 0
      ? ''
      : ` Declared differences: ${declared.map(({ reason, cited }) => `${cited}, because ${reason}`).join('; ')}.`;
  return `${each.join(' ')} ${open} norms stand without a counterpart.${reasons}`;
}

/** A name that fits in front of its bars. */
function shortened(title: string): string {
  return title.length > 36 ? `${title.slice(0, 35)}…` : title;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
