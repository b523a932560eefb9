/** The readers of marked-up files. Their libraries are large, so this module is loaded when such a file is first read. */
export { readAkomaNtoso } from './akoma-ntoso.js';
export { readWord } from './docx.js';
export { readPage } from './html.js';
