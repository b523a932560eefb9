/** English final clauses. */
import type {
  Body,
  ClauseContent,
  Consent,
  ConsentStep,
  DateValue,
  DisputeStep,
  Name,
  Open,
  Text,
} from '../../../../grammar/ast.js';
import type { Words } from '../../document.js';
import type { Speech } from '../../speech.js';
import { glued, listed, phrase, plain, plainText } from '../../words.js';
import { referenceWords } from './qualifiers.js';
import { pluralOf, subjectWords } from './subjects.js';

type ClauseOf<K extends ClauseContent['kind']> = ClauseContent & { readonly kind: K };

const HAVING: Readonly<Record<ConsentStep, string>> = {
  ratification: 'ratified it',
  acceptance: 'accepted it',
  approval: 'approved it',
  notification: 'given its notification',
  accession: 'acceded to it',
};

/** `shall`, or `will` in an instrument that does not bind. */
function shall(speech: Speech): string {
  return speech.binding ? 'shall' : 'will';
}

/** A final clause, its first letter small, without its full stop. */
export function clauseWords(content: ClauseContent, speech: Speech): Words {
  const agreement = speech.locale.thisInstrument(speech);
  switch (content.kind) {
    case 'entry-into-force':
      return entryIntoForceWords(content, agreement, speech);
    case 'consent-required':
      return plain(`${agreement} ${shall(speech)} be subject to ${content.step}`);
    case 'provisional-application': {
      const { from } = content;
      const start = isDate(from) ? speech.date(from) : consentDay(from, speech);
      return phrase(agreement, shall(speech), 'be applied provisionally from', start);
    }
    case 'duration':
      return durationWords(content, agreement, speech);
    case 'amendment':
      return phrase(agreement, 'may be amended by', amendmentWords(content, speech));
    case 'reservations':
      if (!content.permitted) return plain(`no reservations may be made to ${agreement}`);
      return phrase('reservations may be made to', content.to ? speech.names(content.to, 'place') : agreement);
    case 'depositary':
      return phrase(agreement, shall(speech), 'be deposited with', nameOrText(content.with, speech));
    case 'registration':
      return phrase(
        subjectWords(content.by, speech),
        shall(speech),
        'register',
        agreement,
        content.with && phrase('with', speech.text(content.with)),
      );
    case 'opening':
      return phrase(
        agreement,
        shall(speech),
        `be open ${content.for === 'signature' ? 'for signature' : 'to accession'}`,
        content.by && phrase('by', speech.text(content.by)),
        content.from && phrase('from', speech.date(content.from)),
        content.until && phrase('until', speech.date(content.until)),
      );
    case 'relation':
      return relationWords(content, agreement, speech);
    case 'disputes':
      return disputeWords(content, agreement, speech);
  }
}

function entryIntoForceWords(
  { register, when }: ClauseOf<'entry-into-force'>,
  agreement: string,
  speech: Speech,
): Words {
  const comes = register === 'enters-into-force' ? 'enter into force' : 'come into effect';
  const head = `${agreement} ${speech.binding ? `shall ${comes}` : 'will come into operation'}`;
  switch (when.kind) {
    case 'upon':
      return phrase(head, uponConsent(when.consent, speech));
    case 'on':
      return phrase(head, 'on', speech.date(when.date));
    case 'after':
      return phrase(head, speech.duration(when.duration), 'after', consentDay(when.consent, speech));
    case 'text':
      return phrase(head, speech.text(when.text));
  }
}

function uponConsent(consent: Consent, speech: Speech): Words {
  if (consent.kind === 'signature') return plain('upon signature');
  if (consent.kind === 'exchange') return phrase('upon the exchange of', speech.text(consent.text));
  return phrase('on', consentDay(consent, speech));
}

/** `the date on which the last Party has ratified it` */
function consentDay(consent: Consent, speech: Speech): Words {
  switch (consent.kind) {
    case 'signature':
      return plain('the date of its signature');
    case 'exchange':
      return phrase('the date of the exchange of', speech.text(consent.text));
    case 'deposit':
      return phrase(
        'the date on which',
        speech.number(consent.instruments),
        `${countIsOne(consent.instruments) ? 'instrument has' : 'instruments have'} been deposited`,
      );
    case 'consent': {
      const { by, step } = consent;
      if (by.kind === 'each-party') return plain(`the date on which the last ${speech.partyWord} has ${HAVING[step]}`);
      if (by.kind === 'names') {
        const several = by.names.length > 1;
        return phrase('the date on which', speech.names(by.names, 'noun'), having(step, several));
      }
      const one = countIsOne(by.number);
      const who = one ? speech.partyWord : pluralOf(speech.partyWord);
      return phrase('the date on which', speech.number(by.number), who, having(step, !one));
    }
  }
}

function having(step: ConsentStep, several: boolean): string {
  const done = several ? HAVING[step].replace('its notification', 'their notification') : HAVING[step];
  return `${several ? 'have' : 'has'} ${done}`;
}

function countIsOne(number: Open<{ readonly value: number }>): boolean {
  return 'value' in number && number.value === 1;
}

function durationWords({ register, term, renewal }: ClauseOf<'duration'>, agreement: string, speech: Speech): Words {
  const force = speech.binding ? register : 'effect';
  const modal = shall(speech);
  const head = `${agreement} ${modal} remain in ${force}`;
  const howLong =
    term.kind === 'for'
      ? phrase('for a period of', speech.duration(term.duration))
      : term.kind === 'until'
        ? phrase('until', speech.date(term.date))
        : 'indefinitely';
  const again =
    renewal &&
    phrase(
      `and ${renewal.automatically ? `${modal} be renewed automatically` : 'may be renewed'} for successive periods of`,
      speech.duration(renewal.duration),
    );
  return phrase(head, howLong, again);
}

function amendmentWords({ by }: ClauseOf<'amendment'>, speech: Speech): Words {
  const parties = pluralOf(speech.partyWord);
  if (by.kind === 'text') return speech.text(by.text);
  if (by.kind === 'majority') return phrase('a majority of', speech.number(by.of), parties);
  if (by.kind === 'consensus') return plain(`consensus of the ${parties}`);
  return plain(speech.binding ? `written agreement of the ${parties}` : `mutual written consent of the ${parties}`);
}

const RELATIONS = { 'prevails-over': 'prevail over', 'yields-to': 'yield to', 'does-not-affect': '' } as const;

function relationWords({ relation, reference }: ClauseOf<'relation'>, agreement: string, speech: Speech): Words {
  const tied = reference.kind === 'instrument' ? speech.tiedTitle(plainText(speech.text(reference.text))) : undefined;
  const other = tied === undefined ? referenceWords(reference, speech) : speech.locale.definite(tied);
  if (relation === 'does-not-affect') return phrase(agreement, 'does not affect', other);
  return phrase(agreement, shall(speech), RELATIONS[relation], other);
}

/** One means after the other: `by consultation and, failing that, by arbitration`. */
function disputeWords({ steps }: ClauseOf<'disputes'>, agreement: string, speech: Speech): Words {
  const matter = speech.binding ? 'dispute' : 'difference';
  const means = steps.map((step) => stepWords(step, speech));
  return phrase(
    `any ${matter} concerning the interpretation or application of ${agreement} ${shall(speech)} be settled`,
    listed(means, ' and, failing that, ', ', failing that, '),
  );
}

function stepWords({ means, by, under, within }: DisputeStep, speech: Speech): Words {
  return phrase(
    'by',
    typeof means === 'string' ? means : speech.text(means),
    by && phrase('by', nameOrText(by, speech)),
    under && phrase('under', speech.text(under)),
    within && phrase('within', speech.duration(within)),
  );
}

function nameOrText(who: Name | Open<Text>, speech: Speech): Words {
  return who.kind === 'name' ? speech.name(who, 'noun') : speech.text(who);
}

function isDate(from: Consent | Open<DateValue>): from is Open<DateValue> {
  return from.kind === 'date' || from.kind === 'choice';
}

/** `A Joint Committee is hereby established. It shall be composed of … and shall …`, each sentence with its full stop. */
export function bodyWords(body: Body, speech: Speech): Words {
  const title = speech.title(body.title);
  const named = plainText(title);
  const article = /^(?:the|an?)\s/i.test(named) ? undefined : /^[aeiou]/i.test(named) ? 'an' : 'a';
  const founded = glued(phrase(article, title, `is ${speech.binding ? 'hereby ' : ''}established`), '.');
  const modal = shall(speech);
  const facts: Words[] = [];
  if (body.composedOf) facts.push(phrase(modal, 'be composed of', speech.title(body.composedOf)));
  if (body.chairedBy) facts.push(phrase(modal, 'be chaired by', speech.title(body.chairedBy)));
  if (body.meetsEvery) facts.push(phrase(modal, 'meet', everyWords(body.meetsEvery, speech)));
  if (body.decidesBy !== undefined) {
    const how = typeof body.decidesBy === 'string' ? body.decidesBy : speech.title(body.decidesBy);
    facts.push(phrase(modal, 'take its decisions by', how));
  }
  if (body.taskedWith) facts.push(phrase(modal, 'be tasked with', speech.title(body.taskedWith)));
  return facts.length === 0 ? founded : phrase(founded, glued(phrase('It', listed(facts, ' and ')), '.'));
}

function everyWords(every: NonNullable<Body['meetsEvery']>, speech: Speech): Words {
  return phrase(
    'every',
    speech.open(every, (one) => (one.amount === 1 ? plain(one.unit) : plain(speech.locale.duration(one, speech)))),
  );
}
