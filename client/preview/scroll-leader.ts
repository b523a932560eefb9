/** The two panes that scroll together. */
export type Side = 'editor' | 'page';

/** How long a pane leads after it was last scrolled, in milliseconds: longer than its echo from the other pane takes. */
const leadFor = 250;

/**
 * Keeps the two panes from answering each other's echo: the pane that the user scrolls leads for a moment, and what the
 * other one reports meanwhile is its own following.
 * @param now the time in milliseconds
 * @returns a function that is told which side has scrolled and says whether the other one should follow
 */
export function createScrollLeader(now: () => number): (side: Side) => boolean {
  let leader: Side | undefined;
  let until = 0;
  return (side) => {
    const time = now();
    if (leader !== side && time < until) return false;
    leader = side;
    until = time + leadFor;
    return true;
  };
}
