/** Text in HTML. */

/** The text with what HTML takes for markup escaped, for content and attributes in quotation marks. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
