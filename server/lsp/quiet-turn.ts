/** Does work once no new edit has come in for one turn of the event loop, so that a burst of edits is analysed once: the latest wins. */
import type { Host } from './host.js';

export interface QuietTurn {
  /** Marks a file as due; it is worked on at the next quiet turn. */
  readonly touch: (uri: string) => void;
  readonly forget: (uri: string) => void;
}

export function createQuietTurn({ later }: Pick<Host, 'later'>, work: (uri: string) => void): QuietTurn {
  const due = new Set<string>();
  let touches = 0;
  let running = false;

  function turn(touchesBefore: number): void {
    if (touches !== touchesBefore) {
      const now = touches;
      return later(() => turn(now));
    }
    running = false;
    const uris = [...due];
    due.clear();
    for (const uri of uris) work(uri);
  }

  return {
    touch(uri) {
      due.add(uri);
      touches++;
      if (running) return;
      running = true;
      const now = touches;
      later(() => later(() => turn(now)));
    },
    forget: (uri) => void due.delete(uri),
  };
}
