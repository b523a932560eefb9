/** Edits of the synthetic agreements, each with the one that undoes it, by what they are. */

/** One that changes a word of an act, one that renames an event, one that opens a text. */
export const editsOf = {
  'inside an article': (lines) => toggles(lines, 'protect the', 'x'),
  'renamed declaration': (lines) => toggles(lines, 'event handover', 'x', 0),
  'unclosed quotation mark': (lines) => toggles(lines, '"inspect', '"'),
};

/** Two edits that undo each other, at the first occurrence of `marker` behind the middle of the file. */
function toggles(lines, marker, insert, from = Math.floor(lines.length / 2)) {
  const line = lines.findIndex((text, index) => index >= from && text.includes(marker));
  const character = lines[line].indexOf(marker) + marker.length;
  const at = { line, character };
  return [
    { range: { start: at, end: at }, text: insert },
    { range: { start: at, end: { line, character: character + insert.length } }, text: '' },
  ];
}
