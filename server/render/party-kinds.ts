/** Whether the parties are States: only they have Governments that give full powers. */
import type { Scope } from '../model/scope.js';
import { stateOf, states } from '../model/states.js';
import { titleWords } from '../model/text.js';

/** Words of the names of movements, forces, organisations and other bodies that are no States, in the languages of the renderer. */
const NO_STATE = [
  /\b(?:movements?|fronts?|army|forces?|organi[sz]ations?|councils?|authority|league|union|coalition|alliance|party|congress|committee|agency|fund|bank|secretariat|commission|community|communities|opposition|militias?|brigades?|resistance|university|association|foundation|institute|society|united nations)\b/iu,
  /(?<!\p{L})(?:mouvements?|fronts?|armée|forces?|organisations?|conseil|autorité|ligue|union|coalition|alliance|parti|congrès|comité|agence|fonds|banque|secrétariat|commission|communautés?|opposition|milices?|université|association|fondation|institut|nations unies)(?!\p{L})/iu,
  /(?<!\p{L})(?:movimientos?|frentes?|ejército|fuerzas?|organizaci(?:ón|ones)|consejo|autoridad|liga|unión|coalición|alianza|partido|congreso|comité|agencia|fondo|banco|secretaría|comisión|comunidad(?:es)?|oposición|milicias?|universidad|asociación|fundación|instituto|naciones unidas)(?!\p{L})/iu,
  /(?<!\p{L})(?:движение|фронт|армия|силы|организация|совет|лига|союз|коалиция|альянс|партия|конгресс|комитет|агентство|фонд|банк|секретариат|комиссия|сообщество|оппозиция|университет|ассоциация|объединенных наций)(?!\p{L})/iu,
  /(?<!\p{L})(?:حركة|جبهة|جيش|قوات|منظمة|مجلس|سلطة|جامعة|اتحاد|الاتحاد|تحالف|حزب|ائتلاف|مؤتمر|لجنة|وكالة|صندوق|بنك|جماعة|الأمم المتحدة)(?!\p{L})/u,
  /运动|阵线|军队|组织|联盟|联合国|委员会|理事会|大学|基金|银行|协会/u,
];

/** @param parties names of the parties as the header has them */
export function areStates(parties: readonly string[], scope: Scope): boolean {
  return parties.every((party) => {
    const node = scope.lookup(party)?.node;
    if (node?.kind !== 'party') return true;
    const title = titleWords(node.title);
    return !NO_STATE.some((words) => words.test(title)) || isKnownState(party, title);
  });
}

function isKnownState(party: string, title: string): boolean {
  const wanted = title.toLowerCase();
  if (states().some(({ names }) => Object.values(names).some(({ formal }) => formal.toLowerCase() === wanted)))
    return true;
  return stateOf(party) !== undefined;
}
