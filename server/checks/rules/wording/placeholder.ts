import type { Finding, UnitRule } from '../../rule.js';
import { matchesIn, textsOf } from '../../sentence-texts.js';
import { isDraft, severityByStatus } from '../../status.js';
import { exampleAgreement } from '../example-agreement.js';

const example = (place: string): string =>
  exampleAgreement({ articles: `article roads "Roads"\n  each party shall "plough the road to ${place}".` });

/** Words that stand for a decision still to be made, in the languages that agreements are most drafted in. */
const STILL_OPEN =
  '(?:yet )?to be (?:agreed|completed|confirmed|decided|defined|determined|filled in|inserted|named|specified|supplied)|tb[acdns]|à (?:compléter|confirmer|convenir|définir|déterminer|insérer|préciser)|por (?:acordar|completar|confirmar|definir|determinar|insertar)|(?:يحدد|تحدد|يستكمل) لاحقا[ً]?';
/** What drafters write between square brackets in the place of a fact. */
const FACTS = String.raw`(?:(?:insert|enter|fill in|specify|state|indicate|insérer|indiquer|indicar|insertar)\b[^\[\]]*|(?:the )?(?:amount|city|country|date|day|lieu|lugar|fecha|month|montant|name|nom|nombre|number|period|place|sum|time|title|year|x+|n+|y+)(?: of [^\[\]]*)?)`;

const PATTERNS: readonly RegExp[] = [
  // Square brackets around nothing, a bullet, dots, strokes, a fact to be named or a decision to be made.
  new RegExp(String.raw`\[\s*(?:[●•○■□◆*?._…\s-]*|${FACTS}|(?:${STILL_OPEN})[^\[\]]*)\s*\]`, 'giu'),
  // The usual abbreviations, in capitals or with full stops.
  /(?<![\p{L}\p{N}])(?:TB[ACDN]|tb[cd]|TO-?DO(?=:)|FIX-?ME|t\.b\.[acdn]\.)(?![\p{L}\p{N}])/gu,
  // A row of X, but not a Roman number: "Article XXX", "resolution 3452 (XXX)".
  /(?<![\p{L}\p{N}]|(?:Annex|Appendix|Article|Chapter|Part|Protocol|Section|Title|Volume|Titre|Chapitre|Capítulo|Título|No\.)\s|\d\s?\()X{3,}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:X{4,}|XX(?=\s+(?:days?|hours?|months?|weeks?|years?|per ?cent|jours?|heures?|mois|ans?|días?|horas?|meses|años?)\b|\s?%)|[12][0-9]XX)(?![\p{L}\p{N}])/gu,
  // Lines and dots to be filled in by hand; a stroke inside a word, as in a file's name, is none.
  /(?<![\p{L}\p{N}_])_{2,}(?![\p{L}\p{N}_])|_{3,}|\.{4,}|…{2,}|\?{3,}|●/gu,
  /(?<![\p{L}\p{N}])(?:dd[./-]mm[./-]yyyy|yyyy-mm-dd)(?![\p{L}\p{N}])/giu,
  /\blorem ipsum\b/giu,
];
/** Every pattern needs one of these; a piece without them is passed over at one look. */
const MIGHT_HOLD = /\[|\.{4}|…|\?{3}|●|__|XX|T\.?B\.?[ACDN]|TO-?DO|FIX-?ME|yyyy|lorem/i;
/** A text that says nothing else. */
const WHOLE = new RegExp(String.raw`^\s*(?:${STILL_OPEN}|\?+|\.{3}|…|-{2,}|n\.?\s?n\.)\s*\.?\s*$`, 'iu');

export const placeholder: UnitRule = {
  id: 'wording/placeholder',
  severity: 'warning',
  summary: 'A place that is still to be filled in: TBD, “[●]”, “____”.',
  rationale:
    'What is left open in the text that is initialled stays open for good: initialling makes the text definitive, and a gap in it can be filled by a further agreement only. A warning in a draft, an error from `status initialled` on.',
  source: 'Vienna Convention on the Law of Treaties (1969), article 10.',
  bad: example('TBD'),
  good: example('Gori'),
  *check({ piece }, context) {
    const patterns = MIGHT_HOLD.test(piece.text) ? PATTERNS : [];
    for (const { text, sentence } of textsOf(piece)) {
      const taken: { readonly start: number; readonly end: number }[] = [];
      const finding = (start: number, end: number, written: string): Finding => {
        taken.push({ start, end });
        const when = isDraft(context)
          ? 'Fill it in before the text is initialled, or put the proposals between square brackets: [Jordan: 30 days | Spain: 60 days].'
          : 'The status says that the text is no longer a draft: fill it in, or set the status back.';
        return {
          rule: placeholder.id,
          severity: severityByStatus(context),
          message: `“${written}” holds a place for something that is still to be decided. ${when}`,
          place: { piece, start, end },
          silencedAt: [sentence],
        };
      };
      const only = text.parts.length === 1 ? text.parts[0] : undefined;
      if (only?.kind === 'words' && WHOLE.test(only.text)) {
        yield finding(text.start, text.end, only.text.trim());
        continue;
      }
      for (const pattern of patterns) {
        for (const { start, end, match } of matchesIn(piece, text, pattern)) {
          if (taken.some((one) => start < one.end && one.start < end)) continue;
          yield finding(start, end, match[0]);
        }
      }
    }
  },
};
