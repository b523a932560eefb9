/** A server that stops more often than this within the period is not started again by itself. */
const mostRestarts = 4;
const periodInMilliseconds = 3 * 60 * 1000;

/**
 * Decides whether a server that has just stopped should be started again. Each call counts as one stop.
 * @param now the time in milliseconds
 */
export function createRestartPolicy(now: () => number): () => boolean {
  let stops: readonly number[] = [];
  return () => {
    const time = now();
    stops = [...stops.filter((stop) => time - stop < periodInMilliseconds), time];
    return stops.length <= mostRestarts;
  };
}
