/** Spanish final clauses: « entrará en vigor », « toda controversia … se resolverá mediante … ». */
import type { Body, ClauseContent, Consent, ConsentStep, DisputeMeans, DisputeStep } from '../../../../grammar/ast.js';
import type { Words } from '../../document.js';
import type { Speech } from '../../speech.js';
import { capitalised, glued, listed, phrase, plain, plainText } from '../../words.js';
import { withoutArticle } from '../beside-name.js';
import {
  after,
  agreeing,
  isPlural,
  listWords,
  nameOrText,
  ofThis,
  party,
  placeWords,
  subjectWords,
  theParties,
  thisInstrument,
  toThis,
  withArticle,
} from './grammar.js';
import { everyWords } from './numbers.js';

type ClauseOf<K extends ClauseContent['kind']> = ClauseContent & { readonly kind: K };

const STEPS = { ratification: 'ratificación', acceptance: 'aceptación', approval: 'aprobación' } as const;

const MEANS: Readonly<Record<DisputeMeans, string>> = {
  consultation: 'consultas',
  negotiation: 'negociación',
  inquiry: 'investigación',
  mediation: 'mediación',
  conciliation: 'conciliación',
  arbitration: 'arbitraje',
  adjudication: 'arreglo judicial',
};

export function clauseWords(content: ClauseContent, speech: Speech): Words {
  const agreement = thisInstrument(speech);
  switch (content.kind) {
    case 'entry-into-force':
      return entryWords(content, agreement, speech);
    case 'consent-required':
      return plain(`${agreement} estará sujet${agreeing(speech)} a ${STEPS[content.step]}`);
    case 'provisional-application': {
      const { from } = content;
      const isDate = from.kind === 'date' || from.kind === 'choice';
      const day = isDate ? phrase('del', speech.date(from)) : phrase('de', consentDay(from, speech));
      return phrase(agreement, 'se aplicará provisionalmente a partir', day);
    }
    case 'duration':
      return durationClause(content, agreement, speech);
    case 'amendment':
      return phrase(agreement, `podrá ser enmendad${agreeing(speech)}`, amendmentWords(content, speech));
    case 'reservations':
      if (!content.permitted) return plain(`no se admitirán reservas ${toThis(speech)}`);
      if (content.to === undefined) return plain(`podrán formularse reservas ${toThis(speech)}`);
      return phrase(
        'podrán formularse reservas respecto',
        listWords(content.to.map((name) => after('de', placeWords(name, speech)))),
      );
    case 'depositary':
      return phrase(
        agreement,
        `será depositad${agreeing(speech)} en poder`,
        after('de', nameOrText(content.with, speech)),
      );
    case 'registration':
      return phrase(
        subjectWords(content.by, speech),
        isPlural(content.by, speech) ? 'registrarán' : 'registrará',
        agreement,
        content.with && phrase('ante', speech.text(content.with)),
      );
    case 'opening':
      return phrase(
        agreement,
        `estará abiert${agreeing(speech)} a la ${content.for === 'signature' ? 'firma' : 'adhesión'}`,
        content.by && after('de', speech.text(content.by)),
        content.from && phrase('desde el', speech.date(content.from)),
        content.until && phrase('hasta el', speech.date(content.until)),
      );
    case 'relation':
      return relationWords(content, agreement, speech);
    case 'disputes':
      return phrase(
        `toda ${speech.binding ? 'controversia' : 'divergencia'} relativa a la interpretación o aplicación ${ofThis(speech)} se resolverá`,
        listed(
          content.steps.map((step) => stepWords(step, speech)),
          ' y, en su defecto, ',
          ', en su defecto, ',
        ),
      );
  }
}

function entryWords({ register, when }: ClauseOf<'entry-into-force'>, agreement: string, speech: Speech): Words {
  const verb = speech.binding && register === 'enters-into-force' ? 'entrará en vigor' : 'surtirá efecto';
  const head = `${agreement} ${verb}`;
  switch (when.kind) {
    case 'upon':
      return phrase(head, 'en', consentDay(when.consent, speech));
    case 'on':
      return phrase(head, 'el', speech.date(when.date));
    case 'after':
      return phrase(head, speech.duration(when.duration), 'después de', consentDay(when.consent, speech));
    case 'text':
      return phrase(head, speech.text(when.text));
  }
}

/** `la fecha en que la última Parte lo haya ratificado` */
function consentDay(consent: Consent, speech: Speech): Words {
  switch (consent.kind) {
    case 'signature':
      return plain('la fecha de su firma');
    case 'exchange':
      return phrase('la fecha del canje', after('de', speech.text(consent.text)));
    case 'deposit': {
      const one = 'value' in consent.instruments && consent.instruments.value === 1;
      const deposited = one ? 'instrumento' : 'instrumentos';
      return phrase(
        `la fecha en que se ${one ? 'haya' : 'hayan'} depositado`,
        speech.number(consent.instruments),
        deposited,
      );
    }
    case 'consent': {
      const { by, step } = consent;
      const { one, many, gender } = party(speech);
      if (by.kind === 'each-party') {
        const last = gender === 'f' ? 'la última' : 'el último';
        return plain(`la fecha en que ${last} ${one} ${having(step, false, speech)}`);
      }
      const several = by.kind === 'names' ? by.names.length > 1 : !('value' in by.number && by.number.value === 1);
      const who =
        by.kind === 'names' ? speech.names(by.names, 'noun') : phrase(speech.number(by.number), several ? many : one);
      return phrase('la fecha en que', who, having(step, several, speech));
    }
  }
}

function having(step: ConsentStep, several: boolean, speech: Speech): string {
  const has = several ? 'hayan' : 'haya';
  const it = agreeing(speech) === 'a' ? 'la' : 'lo';
  switch (step) {
    case 'notification':
      return `${has} efectuado su notificación`;
    case 'accession':
      return `se ${has} adherido a ${it === 'la' ? 'ella' : 'él'}`;
    case 'ratification':
      return `${it} ${has} ratificado`;
    case 'acceptance':
      return `${it} ${has} aceptado`;
    case 'approval':
      return `${it} ${has} aprobado`;
  }
}

function durationClause({ term, renewal }: ClauseOf<'duration'>, agreement: string, speech: Speech): Words {
  const head = `${agreement} permanecerá ${speech.binding ? 'en vigor' : 'en aplicación'}`;
  const howLong =
    term.kind === 'for'
      ? phrase('durante un período de', speech.duration(term.duration))
      : term.kind === 'until'
        ? phrase('hasta el', speech.date(term.date))
        : 'indefinidamente';
  const again = renewal?.automatically ? 'y se prorrogará automáticamente' : `y podrá ser prorrogad${agreeing(speech)}`;
  return phrase(
    head,
    howLong,
    renewal && phrase(again, 'por períodos sucesivos de', speech.duration(renewal.duration)),
  );
}

function amendmentWords({ by }: ClauseOf<'amendment'>, speech: Speech): Words {
  if (by.kind === 'text') return phrase('por', speech.text(by.text));
  if (by.kind === 'majority') return phrase('por mayoría de', speech.number(by.of), party(speech).many);
  if (by.kind === 'consensus') return plain(`por consenso de ${theParties(speech)}`);
  return plain(`por ${speech.binding ? 'acuerdo escrito' : 'consentimiento mutuo escrito'} de ${theParties(speech)}`);
}

function relationWords({ relation, reference }: ClauseOf<'relation'>, agreement: string, speech: Speech): Words {
  const other =
    reference.kind === 'reference-name'
      ? placeWords(reference.name, speech)
      : reference.kind === 'this-agreement'
        ? plain(agreement)
        : (speech.tiedTitle(plainText(speech.own(reference.text))) ?? speech.text(reference.text));
  if (relation === 'prevails-over') return phrase(agreement, 'prevalecerá sobre', other);
  if (relation === 'yields-to') return phrase(other, `prevalecerá sobre ${agreement}`);
  return phrase(agreement, 'no afecta', after('a', other));
}

function stepWords({ means, by, under, within }: DisputeStep, speech: Speech): Words {
  return phrase(
    'mediante',
    typeof means === 'string' ? MEANS[means] : speech.text(means),
    by && phrase('por', nameOrText(by, speech)),
    under && phrase('con arreglo', after('a', speech.text(under))),
    within && phrase('en un plazo de', speech.duration(within)),
  );
}

/** `Se establece un Comité Mixto. Estará compuesto por …` */
export function bodyWords(body: Body, speech: Speech): Words {
  const title = withoutArticle(speech.title(body.title), /^(?:el|la|una?)\s/iu);
  const feminine = /^la\s/.test(plainText(withArticle(title)));
  const founded = phrase(`se establece ${feminine ? 'una' : 'un'}`, title);
  const o = feminine ? 'a' : 'o';
  const facts: Words[] = [];
  if (body.composedOf) facts.push(phrase(`estará compuest${o} por`, speech.title(body.composedOf)));
  if (body.chairedBy) facts.push(phrase(`será presidid${o} por`, speech.title(body.chairedBy)));
  if (body.meetsEvery)
    facts.push(
      phrase(
        'se reunirá',
        speech.open(body.meetsEvery, (one) => plain(everyWords(one, speech.numbers))),
      ),
    );
  if (body.decidesBy !== undefined)
    facts.push(phrase('adoptará sus decisiones', decisionWords(body.decidesBy, speech)));
  if (body.taskedWith) facts.push(phrase('tendrá a su cargo', speech.title(body.taskedWith)));
  if (facts.length === 0) return founded;
  return phrase(glued(founded, '.'), glued(capitalised(listWords(facts), 'es'), '.'));
}

function decisionWords(how: NonNullable<Body['decidesBy']>, speech: Speech): Words {
  if (how === 'consensus') return plain('por consenso');
  return how === 'majority' ? plain('por mayoría') : phrase('por', speech.title(how));
}
