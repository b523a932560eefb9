/** Arabic final clauses: « تدخل هذه الاتفاقية حيز النفاذ », « يسوى أي نزاع … عن طريق … ». */
import type { Body, ClauseContent, Consent, ConsentStep, DisputeMeans, DisputeStep } from '../../../../grammar/ast.js';
import type { Words } from '../../document.js';
import type { Speech } from '../../speech.js';
import { glued, listed, phrase, plain, plainText } from '../../words.js';
import {
  indefinite,
  isFeminine,
  it,
  joined,
  nameOrText,
  ofParties,
  party,
  subjectWords,
  thisInstrument,
  verb,
} from './grammar.js';
import { cardinal, everyWords, figures, numberWords } from './numbers.js';

type ClauseOf<K extends ClauseContent['kind']> = ClauseContent & { readonly kind: K };

const STEPS = { ratification: 'للتصديق', acceptance: 'للقبول', approval: 'للموافقة' } as const;

const CONSENTING: Readonly<Record<ConsentStep, readonly [act: string, preposition: string]>> = {
  ratification: ['تصديق', 'علي'],
  acceptance: ['قبول', 'ل'],
  approval: ['موافقة', 'علي'],
  notification: ['ورود إخطار', ''],
  accession: ['انضمام', 'إلي'],
};

const MEANS: Readonly<Record<DisputeMeans, string>> = {
  consultation: 'التشاور',
  negotiation: 'التفاوض',
  inquiry: 'التحقيق',
  mediation: 'الوساطة',
  conciliation: 'التوفيق',
  arbitration: 'التحكيم',
  adjudication: 'التسوية القضائية',
};

export function clauseWords(content: ClauseContent, speech: Speech): Words {
  const agreement = thisInstrument(speech);
  switch (content.kind) {
    case 'entry-into-force':
      return entryWords(content, agreement, speech);
    case 'consent-required':
      return plain(`${verb('خضع', speech)} ${agreement} ${STEPS[content.step]}`);
    case 'provisional-application': {
      const { from } = content;
      const day = from.kind === 'date' || from.kind === 'choice' ? speech.date(from) : consentDay(from, speech);
      return phrase(verb('طبق', speech), agreement, 'مؤقتًا اعتبارًا من', day);
    }
    case 'duration':
      return durationClause(content, agreement, speech);
    case 'amendment':
      return phrase('يجوز تعديل', agreement, amendmentWords(content, speech));
    case 'reservations':
      if (!content.permitted) return plain(`لا يجوز إبداء أي تحفظ على ${agreement}`);
      return phrase('يجوز إبداء تحفظات على', content.to ? speech.names(content.to, 'place') : agreement);
    case 'depositary':
      return phrase(verb('ودع', speech), agreement, 'لدى', nameOrText(content.with, speech));
    case 'registration':
      return phrase(
        verb('سجل', speech),
        agreement,
        content.with && phrase('لدى', speech.text(content.with)),
        'من جانب',
        subjectWords(content.by, speech),
      );
    case 'opening':
      return phrase(
        `يفتح باب ${content.for === 'signature' ? 'التوقيع على' : 'الانضمام إلى'}`,
        agreement,
        content.by && phrase('أمام', speech.text(content.by)),
        content.from && phrase('اعتبارًا من', speech.date(content.from)),
        content.until && phrase('حتى', speech.date(content.until)),
      );
    case 'relation':
      return relationWords(content, agreement, speech);
    case 'disputes':
      return phrase(
        `يسوى أي ${speech.binding ? 'نزاع' : 'خلاف'} يتعلق بتفسير ${agreement} أو ${it('تطبيق', speech)}`,
        listed(
          content.steps.map((step) => stepWords(step, speech)),
          '، وإذا تعذر ذلك، ',
          '، وإذا تعذر ذلك، ',
        ),
      );
  }
}

function entryWords({ when }: ClauseOf<'entry-into-force'>, agreement: string, speech: Speech): Words {
  const head = `${verb('دخل', speech)} ${agreement} ${speech.binding ? 'حيز النفاذ' : 'حيز التطبيق'}`;
  switch (when.kind) {
    case 'upon':
      return phrase(head, 'اعتبارًا من', consentDay(when.consent, speech));
    case 'on':
      return phrase(head, 'في', speech.date(when.date));
    case 'after':
      return phrase(head, 'بعد', speech.duration(when.duration), 'من', consentDay(when.consent, speech));
    case 'text':
      return phrase(head, speech.text(when.text));
  }
}

/** `تاريخ تصديق آخر طرف عليها` */
function consentDay(consent: Consent, speech: Speech): Words {
  switch (consent.kind) {
    case 'signature':
      return plain(`تاريخ التوقيع ${it('علي', speech)}`);
    case 'exchange':
      return phrase('تاريخ تبادل', speech.text(consent.text));
    case 'deposit':
      return phrase(
        'تاريخ إيداع',
        speech.open(consent.instruments, ({ value }) =>
          plain(counted(value, 'f', 'وثيقة', 'وثيقتين', 'وثائق', speech)),
        ),
      );
    case 'consent': {
      const { by, step } = consent;
      const [act, preposition] = CONSENTING[step];
      const { one, ofTwo, many } = party(speech);
      const who =
        by.kind === 'each-party'
          ? plain(`آخر ${one}`)
          : by.kind === 'names'
            ? speech.names(by.names, 'noun')
            : speech.open(by.number, ({ value }) =>
                plain(counted(value, 'm', one, ofTwo.replace(/ال/g, ''), many, speech)),
              );
      return phrase(`تاريخ ${act}`, who, preposition === '' ? undefined : it(preposition, speech));
    }
  }
}

/** A number with what it counts, in the oblique case. */
function counted(value: number, gender: 'm' | 'f', one: string, two: string, few: string, speech: Speech): string {
  const inBrackets = speech.numbers === 'words-and-figures' ? ` (${figures(value)})` : '';
  if (value === 1) return `${one} ${gender === 'f' ? 'واحدة' : 'واحد'}${inBrackets}`;
  if (value === 2) return `${two}${inBrackets}`;
  const words =
    speech.numbers === 'figures' || value > 100 ? numberWords(value, speech.numbers) : cardinal(value, gender);
  const tail = value % 100;
  const noun = tail >= 3 && tail <= 10 ? few : one;
  return speech.numbers === 'figures' || value > 100 ? `${words} ${noun}` : `${words}${inBrackets} ${noun}`;
}

function durationClause({ term, renewal }: ClauseOf<'duration'>, agreement: string, speech: Speech): Words {
  const feminine = isFeminine(speech);
  const inForce = speech.binding ? (feminine ? 'نافذة' : 'نافذًا') : feminine ? 'سارية' : 'ساريًا';
  const howLong =
    term.kind === 'for'
      ? phrase('لمدة', speech.duration(term.duration))
      : term.kind === 'until'
        ? phrase('حتى', speech.date(term.date))
        : 'لأجل غير محدد';
  const again = renewal?.automatically ? `و${verb('جدد', speech)} تلقائيًا` : `ويجوز ${it('تجديد', speech)}`;
  return phrase(
    `${verb('ظل', speech)} ${agreement} ${inForce}`,
    howLong,
    renewal && phrase(again, 'لفترات متتالية تبلغ مدة كل منها', speech.duration(renewal.duration)),
  );
}

function amendmentWords({ by }: ClauseOf<'amendment'>, speech: Speech): Words {
  if (by.kind === 'text') return phrase('عن طريق', speech.text(by.text));
  const { one, ofTwo, many } = party(speech);
  if (by.kind === 'majority')
    return phrase(
      'بأغلبية',
      speech.open(by.of, ({ value }) => plain(counted(value, 'm', one, ofTwo.replace(/ال/g, ''), many, speech))),
    );
  if (by.kind === 'consensus') return plain(`بتوافق آراء ${ofParties(speech)}`);
  return plain(`${speech.binding ? 'باتفاق' : 'بموافقة'} ${ofParties(speech)} كتابةً`);
}

function relationWords({ relation, reference }: ClauseOf<'relation'>, agreement: string, speech: Speech): Words {
  const other =
    reference.kind === 'reference-name'
      ? speech.name(reference.name, 'place')
      : reference.kind === 'this-agreement'
        ? plain(agreement)
        : (speech.tiedTitle(plainText(speech.own(reference.text))) ?? speech.text(reference.text));
  if (relation === 'prevails-over') return phrase('ترجح أحكام', agreement, 'على', other);
  if (relation === 'yields-to') return phrase('ترجح أحكام', other, 'على', agreement);
  return phrase(`لا ${verb('ؤثر', speech)}`, agreement, 'على', other);
}

function stepWords({ means, by, under, within }: DisputeStep, speech: Speech): Words {
  return phrase(
    'عن طريق',
    typeof means === 'string' ? MEANS[means] : speech.text(means),
    by && phrase('من جانب', nameOrText(by, speech)),
    under && phrase('وفقًا', joined('ل', speech.text(under))),
    within && phrase('خلال', speech.duration(within)),
  );
}

/** `تنشأ لجنة مشتركة. وتتألف من …`, the verbs in the gender of the title, which loses its articles where it is new. */
export function bodyWords(body: Body, speech: Speech): Words {
  const title = indefinite(speech.title(body.title));
  const y = /^\S*ة(?:\s|$)/u.test(plainText(title)) ? 'ت' : 'ي';
  const founded = phrase(`${y}نشأ بموجب ${thisInstrument(speech)}`, title);
  const facts: Words[] = [];
  if (body.composedOf) facts.push(phrase(`${y}تألف من`, speech.title(body.composedOf)));
  if (body.chairedBy) facts.push(phrase(y === 'ت' ? 'يرأسها' : 'يرأسه', speech.title(body.chairedBy)));
  if (body.meetsEvery)
    facts.push(
      phrase(
        `${y}جتمع`,
        speech.open(body.meetsEvery, (one) => plain(everyWords(one, speech.numbers))),
      ),
    );
  if (body.decidesBy !== undefined)
    facts.push(phrase(`${y}تخذ ${y === 'ت' ? 'قراراتها' : 'قراراته'}`, decisionWords(body.decidesBy, speech)));
  if (body.taskedWith) facts.push(phrase(`${y}تولى`, speech.title(body.taskedWith)));
  return facts.length === 0 ? founded : glued(founded, '. و', listed(facts, '، و', '، و'), '.');
}

function decisionWords(how: NonNullable<Body['decidesBy']>, speech: Speech): Words {
  if (how === 'consensus') return plain('بتوافق الآراء');
  return how === 'majority' ? plain('بالأغلبية') : phrase('عن طريق', speech.title(how));
}
