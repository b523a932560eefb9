/**
 * Russian final clauses. Names and texts of the drafter cannot be declined, so the sentences are built for them to stand in the
 * nominative, or behind a colon.
 */
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
import { instrument, isPlural, it, nameOrText, party, subjectWords } from './grammar.js';
import { accusative, durationWords, everyWords, formOf, numberWords } from './numbers.js';

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
      return phrase('оговорки допускаются к следующим положениям:', speech.names(content.to, 'place'));
    case 'depositary':
      return phrase('депозитарием', genitive, 'является', nameOrText(content.with, speech));
    case 'registration':
      return phrase(
        subjectWords(content.by, speech),
        isPlural(content.by, speech) ? 'регистрируют' : 'регистрирует',
        object,
        content.with && glued('(', speech.text(content.with), ')'),
      );
    case 'opening':
      return phrase(
        nominative,
        { m: 'открыт', f: 'открыта', n: 'открыто' }[instrument(speech).gender],
        content.for === 'signature' ? 'для подписания' : 'для присоединения',
        content.by && glued('(', speech.text(content.by), ')'),
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
      return phrase('даты обмена', glued('(', speech.text(consent.text), ')'));
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
  if (by.kind === 'text') return glued('(', speech.text(by.text), ')');
  if (by.kind === 'consensus') return plain(`на основе консенсуса ${noun.many}`);
  if (by.kind === 'agreement') return plain(`по письменному согласию ${noun.many}`);
  const count = speech.open(by.of, ({ value }) =>
    plain(`${numberWords(value, speech.numbers, noun.gender)} ${formOf(value, noun, 'nominative')}`),
  );
  return phrase('большинством в', count);
}

function relationWords({ relation, reference }: ClauseOf<'relation'>, speech: Speech): Words {
  const { nominative, instrumental } = instrument(speech);
  const other =
    reference.kind === 'reference-name'
      ? speech.name(reference.name, 'place')
      : reference.kind === 'this-agreement'
        ? plain(nominative)
        : (speech.tiedTitle(plainText(speech.own(reference.text))) ?? speech.text(reference.text));
  const force = 'преимущественную силу имеет';
  if (relation === 'prevails-over') return phrase(`при расхождении с указанным ниже ${force} ${nominative}:`, other);
  if (relation === 'yields-to') return phrase(`при расхождении с ${instrumental} ${force}`, other);
  return phrase(`${nominative} не затрагивает следующее:`, other);
}

function stepWords({ means, by, under, within }: DisputeStep, speech: Speech): Words {
  return phrase(
    typeof means === 'string' ? `путем ${MEANS[means]}` : glued('следующим образом (', speech.text(means), ')'),
    by && glued('(', nameOrText(by, speech), ')'),
    under && glued('(', speech.text(under), ')'),
    within && phrase('в течение', genitiveOf(within, speech)),
  );
}

export function bodyWords(body: Body, speech: Speech): Words {
  const founded = phrase('настоящим учреждается орган под названием', glued('«', speech.title(body.title), '»'));
  const facts: Words[] = [];
  if (body.composedOf) facts.push(phrase('имеет следующий состав:', speech.title(body.composedOf)));
  if (body.chairedBy) facts.push(phrase('имеет председателя:', speech.title(body.chairedBy)));
  if (body.meetsEvery)
    facts.push(
      phrase(
        'проводит заседания',
        speech.open(body.meetsEvery, (one) => plain(everyWords(one, speech.numbers))),
      ),
    );
  if (body.decidesBy !== undefined) facts.push(phrase('принимает решения', decisionWords(body.decidesBy, speech)));
  if (body.taskedWith) facts.push(phrase('имеет задачу:', speech.title(body.taskedWith)));
  return facts.length === 0
    ? founded
    : phrase(glued(founded, '.'), glued(phrase('Этот орган', listed(facts, ' и ')), '.'));
}

function decisionWords(how: NonNullable<Body['decidesBy']>, speech: Speech): Words {
  if (how === 'consensus') return plain('на основе консенсуса');
  return how === 'majority' ? plain('большинством голосов') : glued('(', speech.title(how), ')');
}
