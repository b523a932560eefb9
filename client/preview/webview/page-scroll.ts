import type { TreatyPlaces } from './treaty-places.js';

/** How long after a patch or a scroll of our own the page's movements are not taken for the user's, in milliseconds. */
const settling = 150;

/** How often a place is looked up again while the text around it is being laid out. */
const mostCorrections = 4;

/** The scrolling of the page, by source lines. */
export interface PageScroll {
  /** Brings a source line, which may be a fraction, to the top of the page. */
  to(line: number): void;
  /** Runs a change of the text; what the page moves on account of it is not reported as scrolling. */
  keepStill<Result>(change: () => Result): Result;
}

/**
 * @param places where the source lines stand
 * @param report told the line at the top when the user has scrolled
 */
export function createPageScroll(places: TreatyPlaces, report: (line: number) => void): PageScroll {
  let stillUntil = 0;
  let reporting = false;
  let scrolls = 0;

  const settle = (): void => {
    stillUntil = performance.now() + settling;
  };

  /** Text out of sight is laid out only as it comes into sight, and then takes another height than was guessed. */
  const bring = (line: number, scroll: number, corrections: number): void => {
    if (scroll !== scrolls) return;
    const place = line <= 0 ? 0 : Math.max(0, places.topOf(line) - topInset());
    const distance = Math.abs(place - window.scrollY);
    settle();
    if (distance < 1) return;
    window.scrollTo({ top: place, behavior: 'instant' });
    if (corrections > 0) requestAnimationFrame(() => bring(line, scroll, corrections - 1));
  };

  window.addEventListener('resize', settle);
  window.addEventListener('scroll', () => {
    if (reporting || performance.now() < stillUntil) return;
    reporting = true;
    requestAnimationFrame(() => {
      reporting = false;
      // What stands above the first text in the source belongs to the top of the page.
      report(window.scrollY <= 0 ? 0 : places.lineAt(window.scrollY + topInset()));
    });
  });

  return {
    to: (line) => {
      scrolls += 1;
      bring(line, scrolls, mostCorrections);
    },
    keepStill: (change) => {
      const result = change();
      settle();
      return result;
    },
  };
}

/** The height of what lies over the top of the text, in pixels: the toolbar stays in view. */
function topInset(): number {
  return document.getElementById('toolbar')?.offsetHeight ?? 0;
}
