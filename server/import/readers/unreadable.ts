/** Why a file cannot be imported, in a drafter's words: what is wrong, and what to do. Nothing of the file is used then. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}
