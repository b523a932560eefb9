/** Final clauses in the words of a sentence, in the languages that agreements are mostly drafted in. */
import type { ClauseName } from './final-clauses.js';

const EN = 'agreement|treaty|convention|protocol|memorandum|arrangement|charter';
const FR = 'accord|convention|traité|protocole|mémorandum|arrangement';
const ES = 'acuerdo|convenio|convención|tratado|protocolo|memorando';

/** A clause is said in one breath: how far on its words are looked for, so that a text without full stops costs no more than its length. */
const ONE_SENTENCE = '[^.]{0,300}';

/** Any of the patterns, in one; words begin where no letter stands before them, which `\b` does not know of "é". */
function any(...patterns: readonly string[]): RegExp {
  const bounded = patterns.map((pattern) => pattern.replaceAll('[^.]*', ONE_SENTENCE));
  return new RegExp(`(?<!\\p{L})(?:${bounded.join('|')})`, 'iu');
}

/** What a lawyer would take for the clause. */
const IN_WORDS: Partial<Readonly<Record<ClauseName, RegExp>>> = {
  'entry-into-force': any(
    '(?:shall|will|to) (?:enter into force|come into (?:force|effect|operation))',
    '(?:enters|comes) into (?:force|effect|operation)(?!\\p{L})',
    '(?:entrera|entre) en vigueur',
    // A denunciation takes effect as well.
    `(?<!dénonc[^.]*)(?:${FR})(?!\\p{L})[^.]{0,30} (?:prend|prendra|produit|produira) (?:ses )?effets?`,
    'entrará en vigor',
    'يدخل[^.]*حيز (?:النفاذ|التنفيذ)',
    'вступ(?:ает|ит) в силу',
  ),
  duration: any(
    '(?:shall|will) (?:remain|continue|be) in (?:force|effect|operation)',
    `(?:${EN})(?!\\p{L})[^.]*(?:unlimited duration|(?:concluded|valid) for)`,
    '(?:demeure|reste)(?:ra)? en vigueur',
    'conclue? pour une (?:durée|période)',
    '(?:permanecerá|se mantendrá) (?:vigente|en vigor)',
    `(?:${ES})(?!\\p{L})[^.]*tendrá una (?:duración|vigencia)`,
    '(?:يظل|يبقى|تظل|تبقى)[^.]*(?:نافذ|ساري)',
    'оста[её]тся в силе|заключ[её]н[оа]? на ',
  ),
  termination: any(
    '(?:may|shall have the right to|right to) (?:be )?(?:terminate|denounce|withdraw from|withdraw)',
    `(?:${EN})(?!\\p{L})[^.]* (?:may be (?:terminated|denounced)|(?:shall|will) terminate)`,
    `(?:wish(?:es|ing)|intention|decision|decides?) to (?:terminate|denounce|withdraw from) (?:this|the|it)(?!\\p{L})`,
    `withdrawal from (?:this|the present) (?:${EN})`,
    'cease to be a party',
    'in (?:force|effect) until (?:it is )?(?:terminated|denounced)',
    `(?:dénonc|résili|mettre fin|mettra fin)[^.]*(?:${FR}|notifi|préavis)`,
    `(?:${FR})(?!\\p{L})[^.]*(?:dénonc|résili|mettre fin)`,
    `dénonciation[^.]*(?:parties|puissances?)`,
    `(?:denunci|rescindi|dar por terminado|retirarse)[^.]*(?:${ES})`,
    `(?:${ES})(?!\\p{L})[^.]*(?:denunciado|rescindido|dar(?:se)? por terminado)`,
    '(?:إنهاء|الانسحاب من)[^.]*(?:الاتفاق|المعاهدة|المذكرة)',
    'денонсир|прекратить действие',
  ),
  amendment: any(
    'may be (?:amended|modified)',
    'may propose amendments',
    'amendments? (?:to|of) th(?:is|e present|e said) ',
    `(?:${EN})(?!\\p{L})[^.]* may (?:also |at any time )?be (?:\\p{L}+ )?(?:or |and )?(?:otherwise )?(?:amended|modified|revised|supplemented)`,
    `(?:request|propose)s? (?:the |a )?(?:amendment|revision|modification) of (?:this|the present)`,
    `(?:amend|modifi|révis|revis)\\p{L}*[^.]*(?:présente?|cet|cette|du) (?:${FR})`,
    `(?:${FR})(?!\\p{L})[^.]*(?:amendée?|modifiée?|révisée?)(?!\\p{L})`,
    'enmiendas?(?!\\p{L})',
    `(?:${ES})(?!\\p{L})[^.]*(?:modificado|enmendado|reformado)`,
  ),
  disputes: any(
    '(?:disputes?|differences?|disagreements?)(?!\\p{L})[^.]*(?:shall|will|are to|is to|are|is) be? ?(?:settled|resolved|referred|submitted)',
    // "Settling disputes between the master and the seamen" is no clause on disputes of the parties.
    '(?:resolv|settl)\\p{L}*(?: \\p{L}+){0,3} (?:disputes?|differences|disagreements?)(?!\\p{L})[^.]*(?:interpretation|application|between (?:them|the (?:\\p{L}+ )?parties))',
    '(?:différends?|litiges?)(?!\\p{L})[^.]*(?:régl|règl|résol|soumis|tranch|arbitr)',
    '(?:disputes?|differences)(?!\\p{L})[^.]*(?:negotiate|negotiation)',
    '(?:régler|soumettre)[^.]*(?:différends?|litiges?)(?!\\p{L})',
    'règlement (?:pacifique |amiable )?des (?:différends|litiges)',
    '(?:controversias?|diferencias?|disputas?)(?!\\p{L})[^.]*(?:resuel|resol|solucion|somet|dirim|arbitr)',
  ),
  depositary: any(
    'deposit[ao]r(?:y|ies)(?!\\p{L})',
    'deposited (?:with|in the archives)',
    'dépositaire',
    'déposée?s? (?:auprès|dans les archives)',
    'depositari[oa]',
    'depositad[oa]s? (?:ante|en poder|en los archivos)',
    'депозитари',
    '(?:جهة|الدولة) الإيداع',
  ),
  registration: any('register(?:ed)?(?!\\p{L})[^.]*(?:United Nations|Charter)'),
  ratification: any('(?:subject to|instruments? of) (?:ratification|acceptance|approval)(?!\\p{L})'),
  accession: any('open (?:to|for) accession(?!\\p{L})'),
  reservations: any('reservations?(?!\\p{L})[^.]*(?:not be made|are not permitted|may be made|is permitted)'),
};

const PATTERNS = Object.entries(IN_WORDS) as (readonly [ClauseName, RegExp])[];

/** The final clauses that a text in plain words holds. */
export function clausesInWords(text: string): readonly ClauseName[] {
  const words = text.replace(/\s+/g, ' ');
  return PATTERNS.filter(([, pattern]) => pattern.test(words)).map(([name]) => name);
}
