/** Snowball's stemmer of Spanish, in a module of its own so that agreements in other languages do without it. */
import { stemmer } from '@orama/stemmers/spanish';

export function spanish(word: string): string {
  return stemmer(word);
}
