/** French and Spanish final clauses whose meaning is certain. */
import { type ClausePattern, durationClause, firstMeans, treatyAct } from './clause-parts.js';
import { DURATION } from './number-words.js';
import { quoted } from './source-text.js';

const LE_PRESENT = '(?:le présent|la présente) (?:accord|traité|convention|protocole|arrangement|mémorandum|acte)';
const FRENCH: readonly ClausePattern[] = [
  [
    new RegExp(`^${LE_PRESENT} entre(?:ra)? en vigueur (?:à|dès) (?:la date de )?sa signature\\.?$`, 'iu'),
    () => 'this agreement enters into force upon signature',
  ],
  [
    new RegExp(`^${LE_PRESENT} entre(?:ra)? en vigueur (?<when>[^.;]{5,})\\.?$`, 'iu'),
    ({ when = '' }) => `this agreement enters into force ${quoted(when)}`,
  ],
  [
    new RegExp(
      `^${LE_PRESENT} (?:est conclu|restera en vigueur|demeure(?:ra)? en vigueur) pour une (?:durée|période) (?:indéterminée|illimitée)\\.?$`,
      'iu',
    ),
    () => 'this agreement remains in force indefinitely',
  ],
  [
    new RegExp(
      `^${LE_PRESENT} (?:est conclu|restera en vigueur|demeure(?:ra)? en vigueur|est valable) pour une (?:durée|période)(?: initiale)? de ${DURATION}(?<rest>[^;]*)$`,
      'iu',
    ),
    (groups) => durationClause(groups, 'fr'),
  ],
  [
    new RegExp(
      `^${LE_PRESENT} (?:peut|pourra) être (?:amendé|modifié|révisé)e?(?: à tout moment)?,? (?<by>(?:par|d['’]un|avec|moyennant) [^.;]{5,})\\.?$`,
      'iu',
    ),
    ({ by = '' }) => `this agreement may be amended by ${quoted(by)}`,
  ],
  [
    /^(?:tout différend|tous les différends|les différends)[^.;]{3,160}?(?:interprétation|application|exécution)[^.;]{0,120}?(?:sera|seront|est|sont) réglée?s?(?<how>[^.;]{3,200})\.?$/iu,
    ({ how = '' }) => {
      const means = firstMeans(how.replace(/négociations?/giu, 'negotiation').replace(/médiation/giu, 'mediation'));
      return means === undefined ? undefined : `disputes are settled by ${means}`;
    },
  ],
  [
    /^(?<who>chaque|chacune des|l['’]une ou l['’]autre des|toute) part(?:ie|ies)(?: contractantes?)? (?:peut|pourra)(?:,? à tout moment,?)? (?<verb>dénoncer|résilier|mettre fin (?:à|au)) ?(?:le présent|la présente|présent) (?:accord|traité|convention|protocole)(?<rest>[^;]*)$/iu,
    ({ who = '', verb = '', rest = '' }) =>
      treatyAct(
        /autre/iu.test(who) ? 'either party' : 'each party',
        /dénoncer/iu.test(verb) ? 'denounce' : 'terminate',
        rest,
        'fr',
      ),
  ],
];

const EL_PRESENTE = '(?:el presente|la presente|este|esta) (?:acuerdo|tratado|convenio|convención|protocolo|memorando)';
const SPANISH: readonly ClausePattern[] = [
  [
    new RegExp(`^${EL_PRESENTE} entrará en vigor (?:en|a partir de) la fecha de su firma\\.?$`, 'iu'),
    () => 'this agreement enters into force upon signature',
  ],
  [
    new RegExp(`^${EL_PRESENTE} entrará en vigor (?<when>[^.;]{5,})\\.?$`, 'iu'),
    ({ when = '' }) => `this agreement enters into force ${quoted(when)}`,
  ],
  [
    new RegExp(
      `^${EL_PRESENTE} (?:tendrá una (?:duración|vigencia) indefinida|(?:permanecerá|continuará) (?:en vigor|vigente) (?:por tiempo indefinido|indefinidamente))\\.?$`,
      'iu',
    ),
    () => 'this agreement remains in force indefinitely',
  ],
  [
    new RegExp(
      `^${EL_PRESENTE} (?:tendrá una (?:duración|vigencia)|permanecerá en vigor por(?: un período)?) de ${DURATION}(?<rest>[^;]*)$`,
      'iu',
    ),
    (groups) => durationClause(groups, 'es'),
  ],
  [
    new RegExp(
      `^${EL_PRESENTE} podrá ser (?:modificado|enmendado|revisado)a?(?: en cualquier momento)?,? (?<by>(?:por|mediante|con|de común) [^.;]{5,})\\.?$`,
      'iu',
    ),
    ({ by = '' }) => `this agreement may be amended by ${quoted(by)}`,
  ],
  [
    /^(?:cualquier|toda) (?:controversia|diferencia)[^.;]{3,160}?(?:interpretación|aplicación|ejecución)[^.;]{0,120}?(?:se (?:resolverá|solucionará)|será (?:resuelta|solucionada))(?<how>[^.;]{3,200})\.?$/iu,
    ({ how = '' }) => {
      const means = firstMeans(
        how.replace(/negociaci(?:ón|ones)/giu, 'negotiation').replace(/consultas?/giu, 'consultation'),
      );
      return means === undefined ? undefined : `disputes are settled by ${means}`;
    },
  ],
  [
    /^(?<who>cada|cualquiera de las|cualquier) partes?(?: contratantes?)? podrá(?:,? en cualquier momento,?)? (?<verb>denunciar|terminar|dar por terminado) (?:el presente|este|esta|la presente) (?:acuerdo|tratado|convenio|convención|protocolo)(?<rest>[^;]*)$/iu,
    ({ who = '', verb = '', rest = '' }) =>
      treatyAct(
        /cualquier/iu.test(who) ? 'any party' : 'each party',
        /denunciar/iu.test(verb) ? 'denounce' : 'terminate',
        rest,
        'es',
      ),
  ],
];

/** The patterns of a language; none for those that are not read. */
export function romanceClauses(language: string): readonly ClausePattern[] {
  return language === 'fr' ? FRENCH : language === 'es' ? SPANISH : [];
}
