/** Snowball's stemmer of French, in a module of its own so that agreements in other languages do without it. */
import { stemmer } from '@orama/stemmers/french';

export function french(word: string): string {
  return stemmer(word);
}
