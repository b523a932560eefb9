/** What the programmatic interface is given to work on. */

/** The text of an agreement that need not be on disk. */
export interface AgreementText {
  readonly text: string;
  /**
   * The name that results show it by. Files that the text uses, and the configuration that applies to it, are looked for from there.
   * Relative to `cwd`; by default `agreement.pacta`.
   */
  readonly path?: string;
}

/** The name of a text without one. */
export const UNNAMED = 'agreement.pacta';
