/**
 * Texts that nobody writes and somebody pastes, at a size and at four times that: how the CPU time of each step grows. Linear is 4; what
 * is far above it is a defect. Times are those of the CPU, so that a busy machine does not change what is said.
 */
import { loadSource } from '../../scripts/load-source.mjs';
import { agreementOf } from './agreements.mjs';
import { table } from './statistics.mjs';

/** Each a function of a size, in units of its own. */
const TEXTS = {
  'empty sentences': { size: 250_000, text: (n) => inArticle('. '.repeat(n)) },
  'empty sentences, a line each': { size: 250_000, text: (n) => inArticle('.\n'.repeat(n)) },
  'one long text': { size: 1_250_000, text: (n) => inArticle(`each party shall "${'work '.repeat(n / 5)}".`) },
  'one long text, never closed': {
    size: 1_250_000,
    text: (n) => inArticle(`each party shall "${'work '.repeat(n / 5)}`),
  },
  'one long text over lines': {
    size: 500_000,
    text: (n) => inArticle(`each party shall "${'work\n'.repeat(n / 5)}".`),
  },
  'quotation marks, a line each': { size: 50_000, text: (n) => inArticle('"\n'.repeat(n)) },
  'quotation marks in a row': { size: 250_000, text: (n) => inArticle('"'.repeat(n)) },
  'unclosed texts': { size: 10_000, text: (n) => inArticle('  each party shall "keep it.\n'.repeat(n)) },
  'unclosed comments': { size: 25_000, text: (n) => inArticle('/* never closed\n'.repeat(n)) },
  'unclosed comments in a row': { size: 100_000, text: (n) => inArticle('/*'.repeat(n)) },
  'unclosed comments, an article each': { size: 2500, text: (n) => 'article a "A"\n  /* x\n'.repeat(n) },
  'comments, a line each': { size: 25_000, text: (n) => inArticle('// why\n'.repeat(n)) },
  blanks: { size: 250_000, text: (n) => inArticle(' '.repeat(n)) },
  'blanks in a text': { size: 250_000, text: (n) => inArticle(`each party shall "a${' '.repeat(n)}b".`) },
  'blanks behind lines': {
    size: 25_000,
    text: (n) => inArticle(`each party shall "x"${' '.repeat(40)}\n.\n`.repeat(n / 10)),
  },
  'line breaks': { size: 250_000, text: (n) => inArticle('\r\n'.repeat(n)) },
  dots: { size: 250_000, text: (n) => inArticle('.'.repeat(n)) },
  dashes: { size: 250_000, text: (n) => inArticle('-'.repeat(n)) },
  braces: { size: 50_000, text: (n) => inArticle(`each party shall "${'{'.repeat(n)}".`) },
  'closed braces': { size: 50_000, text: (n) => inArticle(`each party shall "${'{x}'.repeat(n)}".`) },
  brackets: { size: 25_000, text: (n) => inArticle('['.repeat(n)) },
  backslashes: { size: 250_000, text: (n) => inArticle(`each party shall "${'\\'.repeat(n)}".`) },
  'NUL bytes': { size: 25_000, text: (n) => inArticle('\u0000'.repeat(n)) },
  'strange characters': { size: 25_000, text: (n) => inArticle('\u0000 x '.repeat(n)) },
  'halves of pairs in a text': { size: 100_000, text: (n) => inArticle(`each party shall "${'\ud800'.repeat(n)}".`) },
  'one long name': { size: 250_000, text: (n) => inArticle(`${'a'.repeat(n)} shall "x".`) },
  'one long name with hyphens': { size: 100_000, text: (n) => inArticle(`${'a-'.repeat(n)}a shall "x".`) },
  names: { size: 25_000, text: (n) => inArticle(`${'a, '.repeat(n)}a shall "x".`) },
  'negations in a row': { size: 500, text: (n) => inArticle(`each party shall "x" if ${'not '.repeat(n)}"y".`) },
  'nested conditions': {
    size: 2500,
    text: (n) => inArticle(`each party shall "x" if ${'('.repeat(n)}"y"${')'.repeat(n)}.`),
  },
  'nested lists': { size: 400, text: (n) => inArticle(`each party shall:\n${nested(n)}.`) },
  'a long list': { size: 5000, text: (n) => inArticle(`each party shall:\n${'- "x";\n'.repeat(n)}- "x".`) },
  'one long sentence': { size: 2500, text: (n) => inArticle(`each party shall "x" ${'within 3 days '.repeat(n)}.`) },
  'one article': {
    size: 1000,
    text: (n) => inArticle('each party shall "keep the records" within 3 days.\n'.repeat(n)),
  },
  'headings alone': { size: 5000, text: (n) => 'article a "A"\n'.repeat(n) },
  'one name declared again and again': { size: 2500, text: (n) => 'role a "A".\n'.repeat(n) },
  'words that are wrong': { size: 2500, text: (n) => inArticle('each partie shal "x".\n'.repeat(n)) },
  'wordings in one language': { size: 5000, text: (n) => inArticle(`each party shall "x"${' /fr "y"'.repeat(n)}.`) },
  'an agreement': { size: 100, text: (n) => agreementOf(n) },
};

function inArticle(sentences) {
  return `agreement "A" between Jordan and Spain in English binding.\nparty Jordan "Jordan".\nparty Spain "Spain".\narticle a "A"\n${sentences}\n`;
}

function nested(depth) {
  return Array.from({ length: depth }, (_, level) => `${'-'.repeat(level + 1)} "x"`).join(':\n');
}

/** Above this many milliseconds a step at four times the size is worth its ratio; below it, the clock is too coarse. */
const LEAST = 40;
const FAR_ABOVE_LINEAR = 7;

/** Prints, for every text and step, the milliseconds at both sizes and their ratio; those far above linear at the end. */
export async function hostile({ only = process.env.BENCH_TEXT } = {}) {
  const { STEPS } = await loadSource('test/bench/hostile-steps.ts');
  const rows = [];
  const slow = [];
  for (const [name, { size, text }] of Object.entries(TEXTS)) {
    if (only !== undefined && !name.includes(only)) continue;
    for (const [step, run] of Object.entries(STEPS)) {
      run(text(Math.min(size, 100)));
      const small = cpu(() => run(text(size)));
      const large = cpu(() => run(text(4 * size)));
      const ratio = large < LEAST ? undefined : large / Math.max(small, 1);
      rows.push([name, step, small.toFixed(0), large.toFixed(0), ratio?.toFixed(1) ?? '']);
      if (ratio !== undefined && ratio > FAR_ABOVE_LINEAR) slow.push(`${name}, ${step}: ${ratio.toFixed(1)}`);
    }
  }
  table(['text', 'step', 'ms', 'ms at four times the size', 'ratio'], rows);
  console.log(slow.length === 0 ? 'Nothing grows far faster than its text.' : `Grows too fast:\n${slow.join('\n')}`);
}

/** CPU milliseconds; the better of two, since a collection of garbage may fall into one. */
function cpu(run) {
  const once = () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const first = once();
  return first > 2000 ? first : Math.min(first, once());
}
