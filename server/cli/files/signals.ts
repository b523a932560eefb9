/** Signals that come while a file is written: they wait until it is whole, and then do what they always do. */

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What listens to the signals while files are written: one for all of them, kept where the process keeps its listeners. */
interface Holder {
  (signal: NodeJS.Signals): void;
  /** How often signals are held at the moment, and how often they have been in all. */
  holds: number;
  count: number;
  came?: NodeJS.Signals;
}

/** Lets signals through that came while files were written: to be awaited between one file and the next. */
export function letSignalsThrough(): Promise<void> {
  return new Promise((resolve) => setImmediate(() => setImmediate(() => setImmediate(resolve))));
}

/**
 * Keeps signals from ending the process until the returned function has been called and whatever ran then is done. A signal that came
 * meanwhile ends the process after that, so that whoever waits for it sees what has ended it.
 */
export function holdSignals(): () => void {
  const holder = presentHolder() ?? newHolder();
  holder.holds++;
  holder.count++;
  const { count } = holder;
  return () => {
    holder.holds--;
    // What the system has delivered is told in the next turn of the event loop, which is behind the first of these.
    setImmediate(() =>
      setImmediate(() => {
        if (holder.count !== count || holder.holds > 0) return;
        for (const signal of SIGNALS) process.off(signal, holder);
        if (holder.came !== undefined) process.kill(process.pid, holder.came);
      }),
    );
  };
}

function presentHolder(): Holder | undefined {
  return process.listeners(SIGNALS[0]).find((one): one is Holder => 'holds' in one);
}

function newHolder(): Holder {
  const remember = (signal: NodeJS.Signals): void => {
    holder.came = signal;
  };
  const holder: Holder = Object.assign(remember, { holds: 0, count: 0 });
  for (const signal of SIGNALS) process.on(signal, holder);
  return holder;
}
