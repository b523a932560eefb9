/** The kinds of agreement that drafts can be made for, and a first draft of each. */
import type { Profile } from '../../grammar/ast.js';
import { titleWords } from '../model/text.js';
import { firstDraft } from '../profiles/first-draft.js';
import type { ProfileLibrary } from './imports.js';

/** A kind as it is offered. */
export interface Kind {
  /** As written behind `of kind`. */
  readonly name: string;
  /** In English. */
  readonly title: string;
}

/** Every built-in kind, in the library's order. */
export function kindsOf(library: ProfileLibrary): readonly Kind[] {
  return library.names.map((name) => ({ name, title: titleOf(profilesOf(library, name)[0]) }));
}

/**
 * A first draft of a kind that the library has, in Pacta.
 *
 * @param parties formal names; two blanks are left where there are none
 * @param title that of the kind where it is not given
 */
export function draftOfKind(
  library: ProfileLibrary,
  kind: string,
  parties: readonly string[],
  title: string | undefined,
): string {
  const profiles = profilesOf(library, kind);
  const called = kind === 'memorandum' ? 'Memorandum of Understanding on ____' : `Agreement on ${titleOf(profiles[0])}`;
  return firstDraft({
    kind,
    title: title ?? called,
    parties: parties.length === 0 ? ['____', '____'] : parties,
    profiles,
  });
}

/** The profile of a kind and those that it extends, each once. */
function profilesOf(library: ProfileLibrary, kind: string): readonly Profile[] {
  const nodes = library.symbolsOf(kind).flatMap(({ node }) => (node.kind === 'profile' ? [node] : []));
  return [...new Set(nodes)];
}

function titleOf(profile: Profile | undefined): string {
  return profile === undefined ? '' : titleWords(profile.title);
}
