/** XML as text. */

/** An element; what is inside it is markup already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...inside: readonly string[]
): string {
  const named = Object.entries(attributes).map(([key, value]) => ` ${key}="${text(value)}"`);
  const content = inside.join('');
  return content === '' ? `<${name}${named.join('')}/>` : `<${name}${named.join('')}>${content}</${name}>`;
}

/** Words as XML holds them; characters that XML cannot hold are left out. */
export function text(words: string): string {
  return words
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
