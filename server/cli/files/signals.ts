/** Signals that come while a file is written: they wait until it is whole, and then do what they always do. */

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Lets signals through that came while files were written: to be awaited between one file and the next. */
export function letSignalsThrough(): Promise<void> {
  return new Promise((resolve) => setImmediate(() => setImmediate(() => setImmediate(resolve))));
}

/**
 * Keeps signals from ending the process until the returned function has been called and whatever ran then is done. A signal that came
 * meanwhile ends the process after that, so that whoever waits for it sees what has ended it.
 */
export function holdSignals(): () => void {
  let came: NodeJS.Signals | undefined;
  const remember = (signal: NodeJS.Signals): void => {
    came = signal;
  };
  for (const signal of SIGNALS) process.on(signal, remember);
  return () => {
    // What the system has delivered is told in the next turn of the event loop, which is behind the first of these.
    setImmediate(() =>
      setImmediate(() => {
        for (const signal of SIGNALS) process.off(signal, remember);
        if (came !== undefined) process.kill(process.pid, came);
      }),
    );
  };
}
