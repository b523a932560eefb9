/**
 * The look of the printed page, in Typst: A4 with generous margins, centred headings that stay with what follows, hanging numbers,
 * the title at the head of every page but the first, and signatures that never part from the closing words.
 */
import { type FontsOf, isInArabicLetters, languageArguments, typstString } from './values.js';

export interface PageManner {
  readonly lang: string;
  readonly title: string;
  readonly fontsOf: FontsOf;
  /** Whether page numbers are printed in the digits of Arabic. */
  readonly arabicDigits: boolean;
  /** Two columns have no room for words spread to the margin. */
  readonly justified: boolean;
}

/** What stands in front of the document's own paragraphs. */
export function typstTemplate({ lang, title, fontsOf, arabicDigits, justified }: PageManner): string {
  const arabic = isInArabicLetters(lang);
  // Arabic letters stand smaller in the same size than Latin ones.
  const size = arabic ? '13pt' : '11.5pt';
  return `#set document(title: ${typstString(title)}, author: (), date: none)
#set text(${languageArguments(lang, fontsOf)}, size: ${justified ? size : '10.5pt'}, hyphenate: false)
#set par(justify: ${justified}, leading: 0.68em, spacing: 0.95em)
#set page(
  paper: "a4",
  margin: (x: ${justified ? '3cm' : '2.2cm'}, top: 3cm, bottom: 2.8cm),
  numbering: "${arabicDigits ? '١' : '1'}",
  number-align: center,
  header: context if counter(page).get().first() > 1 {
    set text(size: 0.75em, style: "italic")
    set par(justify: false)
    align(center, ${typstString(title)})
  },
)
#show heading: set text(size: 1em, weight: "regular")
#show heading: it => block(sticky: true, above: 1.9em, below: 1.1em, width: 100%, {
  set par(justify: false)
  align(center, it.body)
})
#show outline: set par(justify: false)
#show outline: it => { show linebreak: [ — ]; it }
#let unit = 2.2em
#let shifted(start, depth, body) = pad(..((start): depth * unit), body)
#let entry(start, depth, mark, room, body) = if mark == none { shifted(start, depth, par(body)) } else {
  shifted(start, depth - 1, par(hanging-indent: room * 1em, box(width: room * 1em, h(1fr) + mark + sym.space.nobreak + h(0.3em)) + body))
}
#let centred(body, ..manner) = align(center, block(..manner, { set par(justify: false); par(body) }))
#let titled(body) = block(below: 1.6em, width: 100%, heading(level: 1, outlined: false, text(size: 1.25em, weight: "bold", body)))
#let head(level, number, title, listed: true) = heading(level: level, outlined: listed, bookmarked: listed, {
  if number != none { if level == 3 { emph(number) } else { number } }
  if number != none and title != none { linebreak() }
  if title != none { strong(title) }
})
#let proposal(body) = underline(stroke: (thickness: 0.6pt, dash: "dotted"), offset: 2.5pt, body)
#let unread(body) = highlight(fill: luma(225), body)
#let closing(body) = block(sticky: true, breakable: false, above: 1.4em, par(body))
#let signing-line = block(above: 3.8em, below: 0.7em, width: 78%, line(length: 100%, stroke: 0.5pt))
#let signature(party, ..rest) = block(width: 100%, breakable: false, align(center, {
  set par(justify: false)
  party
  signing-line
  rest.pos().join(linebreak())
}))
#let signatures(follows, ..cells) = block(breakable: false, sticky: follows, above: 2.4em, grid(
  columns: (1fr, 1fr), column-gutter: 2em, align: top, ..cells,
))
#let contents(title) = { outline(title: text(weight: "bold", title), depth: 3, indent: 0pt); pagebreak() }
#let side(body, ..manner) = { set text(..manner); body }
#let beside(first, second, above: 0.95em, sticky: false, breakable: true) = block(
  sticky: sticky, breakable: breakable, above: above, below: 0.95em, width: 100%,
  grid(columns: (1fr, 1fr), column-gutter: 1.8em, first, second),
)
`;
}
