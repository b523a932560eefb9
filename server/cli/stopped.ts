/** A run that a signal has stopped between two files. */
import { constants } from 'node:os';
import { Failure } from './failure.js';

/** Ends with the status that shells give to a process that the signal has ended. */
export class Stopped extends Failure {
  readonly status: number;

  constructor(signal: NodeJS.Signals, message: string) {
    super(message);
    this.status = 128 + constants.signals[signal];
  }
}
