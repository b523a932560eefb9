/** Why a file cannot be imported, in a drafter's words: what is wrong, and what to do. Nothing of the file is used then. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** Whether a file was refused. Told by name, for the readers are in a bundle of their own, with a class of their own. */
export function isUnreadable(error: unknown): error is Unreadable {
  return error instanceof Error && error.name === 'Unreadable';
}
