/** Fonts of the machine for languages whose letters are too many to be shipped. */
import { readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Names of files by language, the face of printed books first. */
const WANTED: Readonly<Record<string, readonly RegExp[]>> = {
  zh: [
    /^(?:NotoSerif(?:CJK|SC)|SourceHanSerif).*Regular/i,
    /^(?:simsun|songti|STSong|uming|gbsn00lp)/i,
    /^(?:NotoSans(?:CJK|SC)|SourceHanSans).*Regular/i,
    /^(?:msyh|simhei|PingFang|wqy-|DroidSansFallbackFull|ukai)/i,
  ],
};

/** The font files of the machine for a language: the first that is found, or none for a language that needs none. */
export function systemFontsFor(lang: string): readonly string[] {
  const wanted = WANTED[lang.split('-')[0] ?? ''];
  if (wanted === undefined) return [];
  const files = fontFolders().flatMap(fontFiles);
  for (const pattern of wanted) {
    const found = files.filter((file) => pattern.test(path.basename(file))).sort()[0];
    if (found !== undefined) return [found];
  }
  return [];
}

/** Where Windows, macOS and Linux keep fonts, of all and of one user. */
function fontFolders(): readonly string[] {
  const home = os.homedir();
  const { SystemRoot, LOCALAPPDATA, XDG_DATA_HOME } = process.env;
  if (process.platform === 'win32') {
    return [
      path.join(SystemRoot ?? 'C:\\Windows', 'Fonts'),
      ...(LOCALAPPDATA === undefined ? [] : [path.join(LOCALAPPDATA, 'Microsoft/Windows/Fonts')]),
    ];
  }
  if (process.platform === 'darwin') {
    return [path.join(home, 'Library/Fonts'), '/Library/Fonts', '/System/Library/Fonts'];
  }
  return [
    path.join(home, '.fonts'),
    path.join(XDG_DATA_HOME ?? path.join(home, '.local/share'), 'fonts'),
    '/usr/local/share/fonts',
    '/usr/share/fonts',
  ];
}

function fontFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ttf|ttc|otf|otc)$/i.test(name))
      .map((name) => path.join(folder, name));
  } catch {
    // A folder that is not there, or not to be read, holds no fonts for us.
    return [];
  }
}
