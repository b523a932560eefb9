import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineAtTop, type Marker, risingMarkers, topOfLine } from '../../../../client/preview/webview/line-map.js';

const markers: readonly Marker[] = [
  { line: 0, top: 0 },
  { line: 10, top: 100 },
  { line: 11, top: 400 },
];

describe('a source line in the page', () => {
  test.each([
    ['at a marker', 10, 100],
    ['between two markers, in proportion', 5, 50],
    ['between two markers that stand far apart', 10.5, 250],
    ['before the first', -3, 0],
    ['beyond the last', 99, 400],
  ])('%s', (_where, line, top) => {
    expect(topOfLine(markers, line)).toBe(top);
  });

  test('nothing is marked in an empty page', () => {
    expect(topOfLine([], 7)).toBe(0);
    expect(lineAtTop([], 7)).toBe(0);
  });
});

const anyMarkers = fc
  .array(fc.record({ line: fc.nat(5000), top: fc.nat(100_000) }), { minLength: 2 })
  .map(risingMarkers);

test('markers rise in line and place, whatever the page reports', () => {
  fc.assert(
    fc.property(anyMarkers, (rising) => {
      for (const [index, marker] of rising.entries()) {
        const previous = rising[index - 1];
        if (previous) expect(marker.line > previous.line && marker.top > previous.top).toBe(true);
      }
    }),
  );
});

test('a line leads to a place and the place back to the line', () => {
  fc.assert(
    fc.property(anyMarkers, fc.double({ min: 0, max: 1, noNaN: true }), (rising, share) => {
      const first = rising[0]?.line ?? 0;
      const last = rising.at(-1)?.line ?? 0;
      const line = first + share * (last - first);
      expect(lineAtTop(rising, topOfLine(rising, line))).toBeCloseTo(line, 3);
    }),
  );
});
