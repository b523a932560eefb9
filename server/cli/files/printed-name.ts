/** Names of files in messages: whatever a name holds, it cannot start a new line, steer a terminal, or turn the words around it. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not reach a terminal.
const STEERING = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A name as a message shows it, its control characters and direction marks as `\u…`. */
export function printedName(name: string): string {
  return name.replace(STEERING, (sign) => {
    if (sign === '\n') return '\\n';
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** Marks that change the direction of text and take no room. */
const DIRECTIONS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not reach a terminal.
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** Text of an agreement for a terminal: each control character as one sign that stands for it, direction marks left out. */
export function printedText(text: string): string {
  return text.replace(DIRECTIONS, '').replace(CONTROLS, (sign) => {
    const code = sign.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
  });
}
