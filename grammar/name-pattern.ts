/**
 * The form of a name, as the source of a regular expression with the flag `u`: a letter of any script, then letters, marks, digits
 * and underscores, with single hyphens inside. The two joiners belong to Persian and Indic spelling.
 */
export const NAME_SOURCE: string =
  '\\p{L}[\\p{L}\\p{M}\\p{N}_\\u200c\\u200d]*(?:-[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_\\u200c\\u200d]*)*';
