/** Snowball's stemmer of Russian, in a module of its own so that agreements in other languages do without it. */
import { stemmer } from '@orama/stemmers/russian';

export function russian(word: string): string {
  return stemmer(word);
}
