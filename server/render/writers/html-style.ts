/** The look of a printed treaty: a serif face, centred headings, justified text with hanging numbers, signatures side by side. */

export const TREATY_CSS = `.pacta-treaty, .pacta-block {
  font-family: 'Times New Roman', 'Liberation Serif', 'Noto Serif', 'Amiri', 'Noto Naskh Arabic', 'Noto Serif CJK SC', 'Songti SC', serif;
  font-size: 1.0625rem;
  line-height: 1.5;
}
.pacta-treaty {
  max-width: 42rem;
  margin: 0 auto;
  padding: 4rem 2.5rem;
}
.pacta-title { text-align: center; margin: 0 0 3rem; }
.pacta-title h1 { font-size: 1.35rem; line-height: 1.35; font-weight: bold; margin: 0 auto; max-width: 34rem; text-wrap: balance; }
.pacta-between { margin: 1.5rem auto 0; max-width: 30rem; text-wrap: balance; }
.pacta-preamble, .pacta-closing { margin: 0 0 2.5rem; }
.pacta-preamble p, .pacta-paragraph p, .pacta-closing p { margin: 0 0 0.75rem; text-align: justify; hyphens: auto; }
.pacta-recital { padding-inline-start: 2rem; }
.pacta-division { text-align: center; font-size: 1.1rem; font-weight: bold; margin: 3rem 0 1.5rem; }
.pacta-article, .pacta-annex { margin: 0 0 2rem; }
.pacta-article > :is(h2, h3), .pacta-annex > h2 { text-align: center; font-size: 1.0625rem; font-weight: normal; margin: 2.25rem 0 1rem; break-after: avoid; }
.pacta-number, .pacta-heading { display: block; }
.pacta-number { font-style: italic; }
.pacta-annex .pacta-number, .pacta-division .pacta-number { font-style: normal; text-transform: uppercase; letter-spacing: 0.04em; }
.pacta-heading { font-weight: bold; margin-block-start: 0.25rem; }
.pacta-numbered { padding-inline-start: 2rem; }
.pacta-numbered > p:first-child > .pacta-mark { float: inline-start; min-width: 2rem; margin-inline-start: -2rem; text-align: start; }
.pacta-list { list-style: none; margin: 0; padding: 0; }
.pacta-list > li { padding-inline-start: 2.25rem; }
.pacta-list > li > p > .pacta-mark { float: inline-start; min-width: 2.25rem; margin-inline-start: -2.25rem; text-align: start; }
.pacta-treaty a, .pacta-block a { color: inherit; text-decoration: none; }
.pacta-treaty a:hover, .pacta-block a:hover, .pacta-treaty a:focus-visible, .pacta-block a:focus-visible { text-decoration: underline; }
.pacta-proposal, .pacta-proposed > p { text-decoration: underline dotted; text-underline-offset: 0.2em; }
.pacta-untranslated { font-style: italic; }
.pacta-broken, .pacta-unresolved { font-family: ui-monospace, 'Liberation Mono', monospace; font-size: 0.9em; outline: 1px dashed currentColor; outline-offset: 2px; }
.pacta-closing { margin-block-start: 3rem; }
.pacta-signatures { display: flex; flex-wrap: wrap; gap: 3rem 4rem; justify-content: space-between; margin: 3rem 0; break-inside: avoid; }
.pacta-signature { flex: 1 1 40%; max-width: 100%; break-inside: avoid; text-align: center; }
.pacta-signature p { margin: 0; }
.pacta-signature-line { border-block-end: 1px solid currentColor; margin: 4rem 1rem 0.5rem; }
.pacta-signatory { font-weight: bold; }
.pacta-annex { break-before: page; }
@media screen and (max-width: 36rem) {
  .pacta-treaty { padding: 2rem 1.25rem; }
  .pacta-signature { flex-basis: 100%; }
}
@media print {
  @page { size: A4; margin: 2.5cm 2.5cm 2.75cm; }
  .pacta-treaty { max-width: none; padding: 0; font-size: 12pt; }
  .pacta-paragraph p, .pacta-preamble p { orphans: 2; widows: 2; }
}`;
