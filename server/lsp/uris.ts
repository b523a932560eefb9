/** One spelling for each address: editors differ in which characters they escape, and the same file must be one file. */

/** The address in its one spelling: each segment of its path decoded and encoded again. What is no hierarchical address stays as it is. */
export function canonicalUri(uri: string): string {
  let url: URL;
  try {
    url = new URL(uri);
  } catch {
    return uri;
  }
  if (!url.pathname.startsWith('/')) return uri;
  return `${url.protocol}//${url.host}${url.pathname.split('/').map(respelt).join('/')}${url.search}`;
}

function respelt(segment: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(segment));
  } catch {
    return segment;
  }
}

/** The addresses of the folders that hold a file, the nearest first, each ending in a slash. */
export function foldersAbove(uri: string): string[] {
  const root = /^[a-z][a-z0-9+.-]*:\/\/[^/]*\//i.exec(uri)?.[0];
  if (root === undefined) return [];
  const folders: string[] = [];
  for (let at = uri.lastIndexOf('/'); at >= root.length - 1; at = uri.lastIndexOf('/', at - 1)) {
    folders.push(uri.slice(0, at + 1));
    if (at === 0) break;
  }
  return folders;
}
