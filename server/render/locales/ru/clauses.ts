/** Russian final clauses: « вступает в силу », « любой спор … разрешается путем … ». Names and titles are declined. */
import type {
  Body,
  ClauseContent,
  Consent,
  ConsentStep,
  DisputeMeans,
  DisputeStep,
  Duration,
  Open,
} from '../../../../grammar/ast.js';
import type { Words } from '../../document.js';
import type { Speech } from '../../speech.js';
import { glued, listed, phrase, plain, plainText } from '../../words.js';
import { genderOf, inCase, type Oblique } from './declension.js';
import { instrument, isPlural, it, nameOrText, party, subjectWords } from './grammar.js';
import { accusative, durationWords, everyWords, formOf, numberWords } from './numbers.js';
import { placeWords } from './qualifiers.js';

type ClauseOf<K extends ClauseContent['kind']> = ClauseContent & { readonly kind: K };

const STEPS = { ratification: 'ратификации', acceptance: 'принятию', approval: 'утверждению' } as const;

const MEANS: Readonly<Record<DisputeMeans, string>> = {
  consultation: 'консультаций',
  negotiation: 'переговоров',
  inquiry: 'расследования',
  mediation: 'посредничества',
  conciliation: 'примирения',
  arbitration: 'арбитража',
  adjudication: 'судебного разбирательства',
};

export function clauseWords(content: ClauseContent, speech: Speech): Words {
  const { nominative, genitive, dative, accusative: object } = instrument(speech);
  switch (content.kind) {
    case 'entry-into-force':
      return entryWords(content, speech);
    case 'consent-required':
      return plain(`${nominative} подлежит ${STEPS[content.step]}`);
    case 'provisional-application': {
      const { from } = content;
      const day = from.kind === 'date' || from.kind === 'choice' ? speech.date(from) : consentDay(from, speech);
      return phrase(nominative, 'временно применяется с', day);
    }
    case 'duration':
      return durationClause(content, speech);
    case 'amendment':
      return phrase(`в ${object} могут быть внесены изменения`, amendmentWords(content, speech));
    case 'reservations':
      if (!content.permitted) return plain(`оговорки к ${dative} не допускаются`);
      if (content.to === undefined) return plain(`оговорки к ${dative} допускаются`);
      return phrase(
        'оговорки допускаются к',
        speech.locale.list(content.to.map((name) => placeWords(name, 'dative', speech))),
      );
    case 'depositary':
      return phrase('депозитарием', genitive, 'является', nameOrText(content.with, speech));
    case 'registration':
      return phrase(
        subjectWords(content.by, speech),
        isPlural(content.by, speech) ? 'регистрируют' : 'регистрирует',
        object,
        content.with && atOffice(speech.text(content.with)),
      );
    case 'opening':
      return phrase(
        nominative,
        { m: 'открыт', f: 'открыта', n: 'открыто' }[instrument(speech).gender],
        content.for === 'signature' ? 'для подписания' : 'для присоединения',
        content.by && inCase(speech.text(content.by), 'instrumental'),
        content.from && phrase('с', speech.date(content.from)),
        content.until && phrase('до', speech.date(content.until)),
      );
    case 'relation':
      return relationWords(content, speech);
    case 'disputes':
      return phrase(
        `${speech.binding ? 'любой спор' : 'любое разногласие'} относительно толкования или применения ${genitive} разрешается`,
        listed(
          content.steps.map((step) => stepWords(step, speech)),
          ', а при недостижении согласия – ',
          ', при недостижении согласия – ',
        ),
      );
  }
}

function entryWords({ register, when }: ClauseOf<'entry-into-force'>, speech: Speech): Words {
  const comes = speech.binding && register === 'enters-into-force' ? 'вступает в силу' : 'вводится в действие';
  const head = `${instrument(speech).nominative} ${comes}`;
  switch (when.kind) {
    case 'upon':
      return phrase(head, 'с', consentDay(when.consent, speech));
    case 'on':
      return phrase(head, speech.date(when.date));
    case 'after':
      return phrase(head, 'через', so(when.duration, speech), 'после', consentDay(when.consent, speech));
    case 'text':
      return phrase(head, speech.text(when.text));
  }
}

/** A duration in the accusative. */
function so(duration: Open<Duration>, speech: Speech): Words {
  return speech.open(duration, (one) => plain(accusative(durationWords(one, speech.numbers))));
}

function genitiveOf(duration: Open<Duration>, speech: Speech): Words {
  return speech.open(duration, (one) => plain(durationWords(one, speech.numbers, 'genitive')));
}

/** `даты, на которую его ратифицирует последняя из Сторон`, in the genitive. */
function consentDay(consent: Consent, speech: Speech): Words {
  const pronoun = it(speech);
  switch (consent.kind) {
    case 'signature':
      return plain(`даты ${pronoun} подписания`);
    case 'exchange':
      return phrase('даты обмена', inCase(speech.text(consent.text), 'instrumental'));
    case 'deposit':
      return phrase(
        'даты сдачи на хранение',
        speech.open(consent.instruments, ({ value }) => {
          const noun = value === 1 ? 'документа' : 'документов';
          return plain(`${numberWords(value, speech.numbers, 'm', 'genitive')} ${noun}`);
        }),
      );
    case 'consent': {
      const { by, step } = consent;
      const noun = party(speech);
      if (by.kind === 'each-party') {
        const last = { m: 'последний', f: 'последняя', n: 'последнее' }[noun.gender];
        return plain(`даты, на которую ${will(step, false, speech)} ${last} из ${noun.many}`);
      }
      if (by.kind === 'names') {
        const several = by.names.length > 1;
        return phrase('даты, на которую', will(step, several, speech), speech.names(by.names, 'noun'));
      }
      const who = speech.open(by.number, ({ value }) =>
        plain(`${numberWords(value, speech.numbers, noun.gender)} ${formOf(value, noun, 'nominative')}`),
      );
      const several = !('value' in by.number && by.number.value === 1);
      return phrase('даты, на которую', will(step, several, speech), who);
    }
  }
}

function will(step: ConsentStep, several: boolean, speech: Speech): string {
  const pronoun = it(speech);
  switch (step) {
    case 'ratification':
      return `${pronoun} ${several ? 'ратифицируют' : 'ратифицирует'}`;
    case 'acceptance':
      return `${pronoun} ${several ? 'примут' : 'примет'}`;
    case 'approval':
      return `${pronoun} ${several ? 'утвердят' : 'утвердит'}`;
    case 'notification':
      return `${several ? 'направят' : 'направит'} свое уведомление`;
    case 'accession':
      return `к ${pronoun === 'ее' ? 'ней' : 'нему'} ${several ? 'присоединятся' : 'присоединится'}`;
  }
}

function durationClause({ term, renewal }: ClauseOf<'duration'>, speech: Speech): Words {
  const { nominative, gender } = instrument(speech);
  const head = `${nominative} ${speech.binding ? 'остается в силе' : 'применяется'}`;
  const howLong =
    term.kind === 'for'
      ? phrase('в течение', genitiveOf(term.duration, speech))
      : term.kind === 'until'
        ? phrase('до', speech.date(term.date))
        : 'бессрочно';
  const extended = { m: 'продлен', f: 'продлена', n: 'продлено' }[gender];
  const again = renewal?.automatically ? 'и автоматически продлевается' : `и может быть ${extended}`;
  return phrase(
    head,
    howLong,
    renewal && phrase(again, 'на последующие периоды продолжительностью', so(renewal.duration, speech)),
  );
}

function amendmentWords({ by }: ClauseOf<'amendment'>, speech: Speech): Words {
  const noun = party(speech);
  if (by.kind === 'text') return meansWords(speech.text(by.text));
  if (by.kind === 'consensus') return plain(`на основе консенсуса ${noun.many}`);
  if (by.kind === 'agreement') return plain(`по письменному согласию ${noun.many}`);
  const count = speech.open(by.of, ({ value }) =>
    plain(`${numberWords(value, speech.numbers, noun.gender)} ${formOf(value, noun, 'nominative')}`),
  );
  return phrase('большинством в', count);
}

function relationWords({ relation, reference }: ClauseOf<'relation'>, speech: Speech): Words {
  const { nominative, dative } = instrument(speech);
  const other = (wanted?: Oblique): Words => {
    if (reference.kind === 'reference-name') return placeWords(reference.name, wanted, speech);
    if (reference.kind === 'this-agreement') return plain(wanted ? instrument(speech)[wanted] : nominative);
    const words = speech.tiedTitle(plainText(speech.own(reference.text))) ?? speech.text(reference.text);
    return wanted ? inCase(words, wanted) : words;
  };
  const prevails = 'имеет преимущественную силу по отношению к';
  if (relation === 'prevails-over') return phrase(`${nominative} ${prevails}`, other('dative'));
  if (relation === 'yields-to') return phrase(other(), `${prevails} ${dative}`);
  return phrase(`${nominative} не затрагивает положений`, other('genitive'));
}

/** `в Секретариате …`; of a person, `у Генерального секретаря …`. */
function atOffice(office: Words): Words {
  const isPerson = /секретарь|министр|депозитари[йя]/iu.test(plainText(office).split(' ').slice(0, 2).join(' '));
  return isPerson ? phrase('у', inCase(office, 'genitive')) : phrase('в', inCase(office, 'prepositional'));
}

/** Means in a drafter's words: « путем обмена нотами »; words that begin with a preposition of their own stand as they are. */
function meansWords(means: Words): Words {
  if (/^(?:путем|посредством|через|в|на|по|с|со)\s/iu.test(plainText(means))) return means;
  return phrase('путем', inCase(means, 'genitive'));
}

function stepWords({ means, by, under, within }: DisputeStep, speech: Speech): Words {
  const atCourt = means === 'adjudication';
  const who = by && inCase(nameOrText(by, speech), atCourt ? 'prepositional' : 'genitive');
  const through = typeof means === 'string' ? plain(`путем ${MEANS[means]}`) : meansWords(speech.text(means));
  return phrase(
    through,
    who && phrase(atCourt ? 'в' : 'при участии', who),
    under && phrase('в соответствии с', inCase(speech.text(under), 'instrumental')),
    within && phrase('в течение', genitiveOf(within, speech)),
  );
}

/** `Настоящим учреждается Совместный комитет. Он состоит из …`; what follows a preposition is in the drafter's case. */
export function bodyWords(body: Body, speech: Speech): Words {
  const title = speech.title(body.title);
  const gender = genderOf(plainText(title));
  const many = gender === 'many';
  const founded = phrase(many ? 'настоящим учреждаются' : 'настоящим учреждается', title);
  const does = (one: string, several: string): string => (many ? several : one);
  const facts: Words[] = [];
  if (body.composedOf) facts.push(phrase(does('состоит из', 'состоят из'), speech.title(body.composedOf)));
  if (body.chairedBy) facts.push(phrase(does('возглавляется', 'возглавляются'), speech.title(body.chairedBy)));
  if (body.meetsEvery)
    facts.push(
      phrase(
        does('проводит заседания', 'проводят заседания'),
        speech.open(body.meetsEvery, (one) => plain(everyWords(one, speech.numbers))),
      ),
    );
  if (body.decidesBy !== undefined)
    facts.push(phrase(does('принимает решения', 'принимают решения'), decisionWords(body.decidesBy, speech)));
  if (body.taskedWith) facts.push(phrase(does('отвечает за', 'отвечают за'), speech.title(body.taskedWith)));
  if (facts.length === 0) return founded;
  const it = { m: 'Он', f: 'Она', n: 'Оно', many: 'Они' }[gender];
  return phrase(glued(founded, '.'), glued(phrase(it, listed(facts, ' и ')), '.'));
}

function decisionWords(how: NonNullable<Body['decidesBy']>, speech: Speech): Words {
  if (how === 'consensus') return plain('на основе консенсуса');
  return how === 'majority' ? plain('большинством голосов') : meansWords(speech.title(how));
}
