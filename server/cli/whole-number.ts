/** Whole numbers on the command line. */
import { Failure } from './failure.js';

/** The number that an option is given. @throws Failure for anything else, or less than `least` */
export function wholeNumber(option: string, given: string, least = 0): number {
  const number = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
  if (number >= least) return number;
  throw new Failure(`${option} cannot be “${given}”: it is a whole number, ${least} or more.`);
}
