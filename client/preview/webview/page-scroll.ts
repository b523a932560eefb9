import { lineAtTop, type Marker, topOfLine } from './line-map.js';
import type { Treaty } from './treaty.js';

/** How long after a patch the page's own movements are not taken for the user's, in milliseconds. */
const settling = 150;

/** The scrolling of the page, by source lines. */
export interface PageScroll {
  /** Brings a source line, which may be a fraction, to the top of the page. */
  to(line: number): void;
  /** Runs a change of the text; what the page moves on account of it is not reported as scrolling. */
  keepStill<Result>(change: () => Result): Result;
}

/**
 * @param treaty where the source lines stand
 * @param report told the line at the top when the user has scrolled
 */
export function createPageScroll(treaty: Treaty, report: (line: number) => void): PageScroll {
  let markers: readonly Marker[] | undefined;
  let ownPlace: number | undefined;
  let stillUntil = 0;
  let reporting = false;

  const known = (): readonly Marker[] => {
    markers ??= treaty.markers();
    return markers;
  };

  const changed = (): void => {
    markers = undefined;
    stillUntil = performance.now() + settling;
  };

  window.addEventListener('resize', changed);
  window.addEventListener('scroll', () => {
    const own = ownPlace !== undefined && Math.abs(window.scrollY - ownPlace) < 2;
    ownPlace = undefined;
    if (own || reporting || performance.now() < stillUntil) return;
    reporting = true;
    requestAnimationFrame(() => {
      reporting = false;
      // What stands above the first text in the source belongs to the top of the page.
      report(window.scrollY <= 0 ? 0 : lineAtTop(known(), window.scrollY + topInset()));
    });
  });

  return {
    to: (line) => {
      const place = line <= 0 ? 0 : topOfLine(known(), line) - topInset();
      window.scrollTo({ top: place, behavior: 'instant' });
      ownPlace = window.scrollY;
    },
    keepStill: (change) => {
      const result = change();
      changed();
      return result;
    },
  };
}

/** The height of what lies over the top of the text, in pixels: the toolbar stays in view. */
function topInset(): number {
  return document.getElementById('toolbar')?.offsetHeight ?? 0;
}
