/** What an element is made with: attributes by name; a listener for clicks. */
export interface Making {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly onClick?: () => void;
}

/** An element with its attributes and children; text stands as text, whatever it holds. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { attributes = {}, onClick }: Making = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  if (onClick) made.addEventListener('click', onClick);
  made.append(...children);
  return made;
}

/** A button that does no more than it says. */
export function button(className: string, onClick: () => void, ...children: (Node | string)[]): HTMLButtonElement {
  return element('button', { attributes: { type: 'button', class: className }, onClick }, ...children);
}

/** The words with their blanks {0}, {1} filled in. */
export function filled(words: string, ...values: readonly string[]): string {
  return words.replace(/\{(\d)\}/g, (blank, index: string) => values[Number(index)] ?? blank);
}

/** Names in a row, as the page's language writes them. */
export function inRow(names: readonly string[]): string {
  return new Intl.ListFormat(document.documentElement.lang, { type: 'conjunction' }).format(names);
}
