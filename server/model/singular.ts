/** English nouns in the singular: a role titled “the Host States” is one Host State, parties called “Participants” are each a Participant. */

/** `each` wants the singular of a group's title: `nuclear-weapon States` gives `nuclear-weapon State`. */
export function singularOf(title: string): string {
  const bare = title.replace(/^the\s+/i, '');
  if (/[^aeiou]ies$/i.test(bare)) return `${bare.slice(0, -3)}y`;
  return /[^su]s$/i.test(bare) ? bare.slice(0, -1) : bare;
}
