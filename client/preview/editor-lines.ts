import { Range, type TextEditor, TextEditorRevealType, type Uri, window } from 'vscode';

/** The editors, of those in view, that show the file. */
export function editorsOf(uri: Uri): readonly TextEditor[] {
  return window.visibleTextEditors.filter((editor) => editor.document.uri.toString() === uri.toString());
}

/** The zero-based line at the top of the editor; a fraction when a line that is wrapped begins above the top. */
export function topLine(editor: TextEditor): number | undefined {
  const start = editor.visibleRanges[0]?.start;
  if (!start) return undefined;
  const length = editor.document.lineAt(start.line).text.length;
  return start.line + (length > 0 ? start.character / (length + 1) : 0);
}

/** Scrolls the editor so that the line stands at its top. */
export function revealAtTop(editor: TextEditor, line: number): void {
  const whole = Math.min(Math.max(0, Math.floor(line)), editor.document.lineCount - 1);
  editor.revealRange(new Range(whole, 0, whole, 0), TextEditorRevealType.AtTop);
}
