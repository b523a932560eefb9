/** How paths are shown: as they were given, or relative to the folder that the command runs in; always with slashes. */
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A path with slashes, on every system. */
export function withSlashes(file: string): string {
  return path.sep === '\\' ? file.replaceAll('\\', '/') : file;
}

/** The path of a file that was not given itself: relative to `cwd` where it lies in or near it, and whole otherwise. */
export function shownPath(absolute: string, cwd: string): string {
  const relative = path.relative(cwd, absolute);
  const far = relative.startsWith(`..${path.sep}..${path.sep}..`) || path.isAbsolute(relative);
  return withSlashes(relative === '' ? '.' : far ? absolute : relative);
}

/** The URI that the workspace knows a file by. */
export function uriOf(absolute: string): string {
  return pathToFileURL(absolute).href;
}

/** The path behind a URI of the workspace, or undefined for one that is no file. */
export function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
