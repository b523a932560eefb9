/** Snowball's stemmer of Arabic, in a module of its own so that agreements in other languages do without it. */
import { stemmer } from '@orama/stemmers/arabic';

export function arabic(word: string): string {
  return stemmer(word);
}
