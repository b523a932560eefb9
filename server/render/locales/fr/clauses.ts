/** French final clauses, in the words of French treaties: « entrera en vigueur », « tout différend … sera réglé par voie de … ». */
import type { Body, ClauseContent, Consent, ConsentStep, DisputeMeans, DisputeStep } from '../../../../grammar/ast.js';
import type { Words } from '../../document.js';
import type { Speech } from '../../speech.js';
import { glued, listed, phrase, plain, plainText } from '../../words.js';
import { withoutArticle } from '../beside-name.js';
import {
  agreeing,
  genderOfTitle,
  isPlural,
  nameOrText,
  of,
  ofThis,
  party,
  placeWords,
  subjectWords,
  thisInstrument,
  to,
  toThis,
} from './grammar.js';
import { everyWords } from './numbers.js';

type ClauseOf<K extends ClauseContent['kind']> = ClauseContent & { readonly kind: K };

const STEPS = { ratification: 'ratification', acceptance: 'acceptation', approval: 'approbation' } as const;

const MEANS: Readonly<Record<DisputeMeans, string>> = {
  consultation: 'consultation',
  negotiation: 'négociation',
  inquiry: 'enquête',
  mediation: 'médiation',
  conciliation: 'conciliation',
  arbitration: 'arbitrage',
  adjudication: 'règlement judiciaire',
};

export function clauseWords(content: ClauseContent, speech: Speech): Words {
  const agreement = thisInstrument(speech);
  switch (content.kind) {
    case 'entry-into-force':
      return entryWords(content, agreement, speech);
    case 'consent-required':
      return plain(`${agreement} est soumis${agreeing(speech)} à ${STEPS[content.step]}`);
    case 'provisional-application': {
      const { from } = content;
      const day = from.kind === 'date' || from.kind === 'choice' ? speech.date(from) : consentDay(from, speech);
      return phrase(
        agreement,
        `sera appliqué${agreeing(speech)} à titre provisoire à compter`,
        of(dayWithArticle(day)),
      );
    }
    case 'duration':
      return durationClause(content, agreement, speech);
    case 'amendment':
      return phrase(agreement, `peut être modifié${agreeing(speech)}`, amendmentWords(content, speech));
    case 'reservations':
      if (!content.permitted) return plain(`aucune réserve n'est admise ${toThis(speech)}`);
      if (content.to === undefined) return plain(`des réserves peuvent être formulées ${toThis(speech)}`);
      return phrase(
        "des réserves peuvent être formulées à l'égard",
        listed(
          content.to.map((name) => of(placeWords(name, speech))),
          ' et ',
        ),
      );
    case 'depositary':
      return phrase(agreement, `sera déposé${agreeing(speech)} auprès`, of(nameOrText(content.with, speech)));
    case 'registration':
      return phrase(
        subjectWords(content.by, speech),
        `${isPlural(content.by, speech) ? 'feront' : 'fera'} enregistrer`,
        agreement,
        content.with && phrase('auprès', of(speech.text(content.with))),
      );
    case 'opening':
      return phrase(
        agreement,
        `sera ouvert${agreeing(speech)} à ${content.for === 'signature' ? 'la signature' : "l'adhésion"}`,
        content.by && of(speech.text(content.by)),
        content.from && phrase('à compter du', speech.date(content.from)),
        content.until && phrase("jusqu'au", speech.date(content.until)),
      );
    case 'relation':
      return relationWords(content, agreement, speech);
    case 'disputes':
      return phrase(
        `${speech.binding ? 'tout différend relatif' : 'toute divergence relative'} à l'interprétation ou à l'application ${ofThis(speech)} sera réglé${speech.binding ? '' : 'e'}`,
        listed(
          content.steps.map((step) => stepWords(step, speech)),
          ' et, à défaut, ',
          ', à défaut, ',
        ),
      );
  }
}

/** A date takes an article, other days bring theirs. */
function dayWithArticle(day: Words): Words {
  return /^(?:la|le|les|l')\s?/.test(plainText(day)) ? day : phrase('le', day);
}

function entryWords({ register, when }: ClauseOf<'entry-into-force'>, agreement: string, speech: Speech): Words {
  const verb = speech.binding && register === 'enters-into-force' ? 'entrera en vigueur' : 'prendra effet';
  const head = `${agreement} ${verb}`;
  switch (when.kind) {
    case 'upon':
      return phrase(head, to(consentDay(when.consent, speech)));
    case 'on':
      return phrase(head, 'le', speech.date(when.date));
    case 'after':
      return phrase(head, speech.duration(when.duration), 'après', consentDay(when.consent, speech));
    case 'text':
      return phrase(head, speech.text(when.text));
  }
}

/** `la date à laquelle la dernière Partie l'a ratifié` */
function consentDay(consent: Consent, speech: Speech): Words {
  switch (consent.kind) {
    case 'signature':
      return plain('la date de sa signature');
    case 'exchange':
      return phrase("la date de l'échange", of(speech.text(consent.text)));
    case 'deposit': {
      const one = 'value' in consent.instruments && consent.instruments.value === 1;
      const were = one ? 'instrument a été déposé' : 'instruments ont été déposés';
      return phrase('la date à laquelle', speech.number(consent.instruments), were);
    }
    case 'consent': {
      const { by, step } = consent;
      const { one, many, gender } = party(speech);
      if (by.kind === 'each-party') {
        const last = gender === 'f' ? 'la dernière' : 'le dernier';
        return plain(`la date à laquelle ${last} ${one} ${having(step, false, speech)}`);
      }
      const several = by.kind === 'names' ? by.names.length > 1 : !('value' in by.number && by.number.value === 1);
      const who =
        by.kind === 'names' ? speech.names(by.names, 'noun') : phrase(speech.number(by.number), several ? many : one);
      return phrase('la date à laquelle', who, having(step, several, speech));
    }
  }
}

function having(step: ConsentStep, several: boolean, speech: Speech): string {
  const has = several ? 'ont' : 'a';
  if (step === 'notification') return `${has} fait parvenir ${several ? 'leur' : 'sa'} notification`;
  if (step === 'accession') return `y ${has} adhéré`;
  const done = { ratification: 'ratifié', acceptance: 'accepté', approval: 'approuvé' }[step];
  return `l'${has} ${done}${agreeing(speech)}`;
}

function durationClause({ term, renewal }: ClauseOf<'duration'>, agreement: string, speech: Speech): Words {
  const head = `${agreement} restera ${speech.binding ? 'en vigueur' : 'applicable'}`;
  const howLong =
    term.kind === 'for'
      ? phrase('pendant une période', of(speech.duration(term.duration)))
      : term.kind === 'until'
        ? phrase("jusqu'au", speech.date(term.date))
        : 'pour une durée indéterminée';
  const e = agreeing(speech);
  const again = renewal?.automatically ? `et sera renouvelé${e} automatiquement` : `et pourra être renouvelé${e}`;
  return phrase(
    head,
    howLong,
    renewal && phrase(again, 'pour des périodes successives', of(speech.duration(renewal.duration))),
  );
}

function amendmentWords({ by }: ClauseOf<'amendment'>, speech: Speech): Words {
  const { many } = party(speech);
  if (by.kind === 'text') return phrase('par', speech.text(by.text));
  if (by.kind === 'majority') return phrase('à la majorité de', speech.number(by.of), many);
  if (by.kind === 'consensus') return plain(`par consensus des ${many}`);
  return plain(`par ${speech.binding ? 'accord écrit' : 'consentement mutuel écrit'} des ${many}`);
}

function relationWords({ relation, reference }: ClauseOf<'relation'>, agreement: string, speech: Speech): Words {
  const other =
    reference.kind === 'reference-name'
      ? placeWords(reference.name, speech)
      : reference.kind === 'this-agreement'
        ? plain(agreement)
        : (speech.tiedTitle(plainText(speech.own(reference.text))) ?? speech.text(reference.text));
  if (relation === 'prevails-over') return phrase(agreement, 'prévaut sur', other);
  if (relation === 'yields-to') return phrase(other, `prévaut sur ${agreement}`);
  return phrase(agreement, "n'affecte pas", other);
}

function stepWords({ means, by, under, within }: DisputeStep, speech: Speech): Words {
  const how =
    typeof means === 'string' ? phrase('par voie', of(plain(MEANS[means]))) : phrase('par', speech.text(means));
  return phrase(
    how,
    by && phrase('par', nameOrText(by, speech)),
    under && phrase('selon', speech.text(under)),
    within && phrase('dans un délai', of(speech.duration(within))),
  );
}

/** `Il est institué une Commission mixte. Elle est composée de …`; of a title whose gender is not plain, `un organe dénommé …`. */
export function bodyWords(body: Body, speech: Speech): Words {
  const title = withoutArticle(speech.title(body.title), /^(?:l['’]|(?:le|la|un|une)\s)/iu);
  const gender = genderOfTitle(plainText(title));
  const founded =
    gender === undefined
      ? phrase('il est institué un organe dénommé', glued('«\u00a0', title, '\u00a0»'))
      : phrase(`il est institué ${gender === 'f' ? 'une' : 'un'}`, title);
  const e = gender === 'f' ? 'e' : '';
  const facts: Words[] = [];
  if (body.composedOf) facts.push(phrase(`est composé${e}`, of(speech.title(body.composedOf))));
  if (body.chairedBy) facts.push(phrase(`est présidé${e} par`, speech.title(body.chairedBy)));
  if (body.meetsEvery)
    facts.push(
      phrase(
        'se réunit',
        speech.open(body.meetsEvery, (one) => plain(everyWords(one, speech.numbers))),
      ),
    );
  if (body.decidesBy !== undefined) facts.push(phrase('prend ses décisions', decisionWords(body.decidesBy, speech)));
  if (body.taskedWith) facts.push(phrase(`est chargé${e}`, of(speech.title(body.taskedWith))));
  if (facts.length === 0) return founded;
  const it = gender === undefined ? 'Cet organe' : gender === 'f' ? 'Elle' : 'Il';
  return phrase(glued(founded, '.'), glued(phrase(it, listed(facts, ' et ')), '.'));
}

function decisionWords(how: NonNullable<Body['decidesBy']>, speech: Speech): Words {
  if (how === 'consensus') return plain('par consensus');
  return how === 'majority' ? plain('à la majorité') : phrase('par', speech.title(how));
}
