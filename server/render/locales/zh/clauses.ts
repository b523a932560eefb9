/** Chinese final clauses, and the nouns that they use. */
import type {
  Body,
  ClauseContent,
  Consent,
  ConsentStep,
  DisputeMeans,
  DisputeStep,
  Name,
  Open,
  Quantity,
  Subject,
  Text,
} from '../../../../grammar/ast.js';
import type { Words } from '../../document.js';
import type { Speech } from '../../speech.js';
import { glued, listed, plain, plainText } from '../../words.js';
import { englishOf, instrumentOf, type Noun, type Nouns, noun, partyOf } from '../vocabulary.js';
import { everyWords, numberWords } from './numbers.js';

type ClauseOf<K extends ClauseContent['kind']> = ClauseContent & { readonly kind: K };

const same = (word: string): Noun => noun(word, word, 'n');
const AGREEMENT = same('协定');
const PARTY = noun('方', '各方', 'n');

const INSTRUMENTS: Nouns = {
  agreement: AGREEMENT,
  treaty: same('条约'),
  convention: same('公约'),
  protocol: same('议定书'),
  pact: same('公约'),
  charter: same('宪章'),
  arrangement: same('安排'),
  memorandum: same('备忘录'),
  'memorandum of understanding': same('谅解备忘录'),
};

const PARTIES: Nouns = {
  party: PARTY,
  'contracting party': noun('缔约方', '缔约各方', 'n'),
  'high contracting party': noun('缔约方', '缔约各方', 'n'),
  'state party': noun('缔约国', '各缔约国', 'n'),
  participant: noun('参与方', '各参与方', 'n'),
};

const STEPS = { ratification: '批准', acceptance: '接受', approval: '核准' } as const;

const DONE: Readonly<Record<ConsentStep, string>> = {
  ratification: '批准',
  acceptance: '接受',
  approval: '核准',
  notification: '发出通知',
  accession: '加入',
};

const MEANS: Readonly<Record<DisputeMeans, string>> = {
  consultation: '协商',
  negotiation: '谈判',
  inquiry: '调查',
  mediation: '调停',
  conciliation: '和解',
  arbitration: '仲裁',
  adjudication: '司法程序',
};

export const thisInstrument = (speech: Speech): string => `本${instrumentOf(speech, INSTRUMENTS, AGREEMENT).one}`;
/** The English word for what a Chinese draft calls itself or its parties. */
export const chineseEnglish = (word: string): string | undefined => englishOf(word, INSTRUMENTS, PARTIES);

export const party = (speech: Speech): Noun => partyOf(speech, PARTIES, PARTY);
/** The parties: 双方 of two, 各方 of more. */
export const theParties = (speech: Speech): string => {
  const { one, many } = party(speech);
  return speech.parties === 2 && one.endsWith('方') ? `${one.slice(0, -1)}双方` : many;
};

const shall = ({ binding }: Speech): string => (binding ? '应' : '将');

export function clauseWords(content: ClauseContent, speech: Speech): Words {
  const agreement = thisInstrument(speech);
  switch (content.kind) {
    case 'entry-into-force':
      return entryWords(content, agreement, speech);
    case 'consent-required':
      return plain(`${agreement}须经${STEPS[content.step]}`);
    case 'provisional-application': {
      const { from } = content;
      const day = from.kind === 'date' || from.kind === 'choice' ? speech.date(from) : consentDay(from, speech);
      return glued(agreement, '自', day, '起临时适用');
    }
    case 'duration':
      return durationClause(content, agreement, speech);
    case 'amendment':
      return glued(agreement, amendmentWords(content, speech));
    case 'reservations':
      if (!content.permitted) return plain(`对${agreement}不得作出保留`);
      return glued('可对', content.to ? speech.names(content.to, 'place') : agreement, '作出保留');
    case 'depositary':
      return glued(agreement, `${shall(speech)}交存`, nameOrText(content.with, speech));
    case 'registration':
      return glued(
        subjectWords(content.by, speech),
        shall(speech),
        content.with && glued('向', speech.text(content.with)),
        `登记${agreement}`,
      );
    case 'opening':
      return glued(
        agreement,
        content.from && glued('自', speech.date(content.from), '起'),
        content.until && glued('至', speech.date(content.until), '止'),
        content.by && glued('向', speech.text(content.by)),
        content.for === 'signature' ? '开放供签署' : '开放供加入',
      );
    case 'relation':
      return relationWords(content, agreement, speech);
    case 'disputes':
      return glued(
        `对${agreement}的解释或适用所产生的任何${speech.binding ? '争端' : '分歧'}，${shall(speech)}`,
        listed(
          content.steps.map((step) => stepWords(step, speech)),
          '；如未能解决，则',
          '；如未能解决，则',
        ),
      );
  }
}

function entryWords({ when }: ClauseOf<'entry-into-force'>, agreement: string, speech: Speech): Words {
  const end = speech.binding ? '生效' : '开始实施';
  switch (when.kind) {
    case 'upon':
      return glued(agreement, '自', consentDay(when.consent, speech), `起${end}`);
    case 'on':
      return glued(agreement, '于', speech.date(when.date), end);
    case 'after':
      return glued(agreement, '自', consentDay(when.consent, speech), '起', speech.duration(when.duration), '后', end);
    case 'text':
      return glued(agreement, speech.text(when.text), end);
  }
}

function consentDay(consent: Consent, speech: Speech): Words {
  switch (consent.kind) {
    case 'signature':
      return plain('签署之日');
    case 'exchange':
      return glued('互换', speech.text(consent.text), '之日');
    case 'deposit':
      return glued(speech.number(consent.instruments), '份文书交存之日');
    case 'consent': {
      const { by, step } = consent;
      const { one } = party(speech);
      const done = DONE[step];
      if (by.kind === 'each-party') return plain(`最后一${one}${done}之日`);
      if (by.kind === 'names')
        return glued(speech.names(by.names, 'noun'), `${by.names.length > 1 ? '均' : ''}${done}之日`);
      return glued(countedParties(by.number, speech), `${done}之日`);
    }
  }
}

/** A number of parties: 两（2）方, 三（3）个缔约国. */
function countedParties(number: Open<Quantity>, speech: Speech): Words {
  const { one } = party(speech);
  return speech.open(number, ({ value }) => {
    const said = numberWords(value, speech.numbers).replace(/^二(?=（|$)/u, '两');
    return plain(`${said}${one.endsWith('方') ? '' : '个'}${one}`);
  });
}

function durationClause({ term, renewal }: ClauseOf<'duration'>, agreement: string, speech: Speech): Words {
  const again =
    renewal && glued(`，并${renewal.automatically ? '自动' : '可'}依次延长，每次`, speech.duration(renewal.duration));
  if (term.kind === 'for') return glued(agreement, '有效期为', speech.duration(term.duration), again);
  if (term.kind === 'until') return glued(agreement, '有效期至', speech.date(term.date), again);
  return glued(agreement, '无限期有效', again);
}

function amendmentWords({ by }: ClauseOf<'amendment'>, speech: Speech): Words {
  if (by.kind === 'text') return glued('可', speech.text(by.text), '修正');
  if (by.kind === 'majority') return glued('可经', countedParties(by.of, speech), '的多数修正');
  if (by.kind === 'consensus') return plain(`可经${theParties(speech)}协商一致修正`);
  return plain(`可经${theParties(speech)}书面${speech.binding ? '协议' : '同意'}修正`);
}

function relationWords({ relation, reference }: ClauseOf<'relation'>, agreement: string, speech: Speech): Words {
  const other =
    reference.kind === 'reference-name'
      ? speech.name(reference.name, 'place')
      : reference.kind === 'this-agreement'
        ? plain(agreement)
        : (speech.tiedTitle(plainText(speech.own(reference.text))) ?? speech.text(reference.text));
  if (relation === 'prevails-over') return glued(agreement, '优先于', other);
  return relation === 'yields-to' ? glued(other, `优先于${agreement}`) : glued(agreement, '不影响', other);
}

function stepWords({ means, by, under, within }: DisputeStep, speech: Speech): Words {
  const how = typeof means === 'string' ? plain(MEANS[means]) : speech.text(means);
  const through = /^[以经由通]/u.test(plainText(how)) ? undefined : '通过';
  return glued(
    within && glued('在', speech.duration(within), '内'),
    by && glued('由', nameOrText(by, speech)),
    under && glued('依照', speech.text(under)),
    through,
    how,
    '解决',
  );
}

export function subjectWords(subject: Subject, speech: Speech): Words {
  const { one } = party(speech);
  switch (subject.kind) {
    case 'every-party':
      return plain(
        {
          each: `每一${one}`,
          either: `任何一${one}`,
          any: `任何一${one}`,
          neither: `任何一${one}均不`,
          no: `任何一${one}均不`,
        }[subject.word],
      );
    case 'parties':
      return plain(theParties(speech));
    case 'other-party':
      return plain(subject.plural ? `其他${one}` : `另一${one}`);
    case 'each':
      return glued('每一', speech.name(subject.name, 'each'));
    case 'names':
      return speech.names(subject.names, 'noun');
    case 'actor':
      return speech.text(subject.text);
  }
}

export function nameOrText(who: Name | Open<Text>, speech: Speech): Words {
  return who.kind === 'name' ? speech.name(who, 'noun') : speech.text(who);
}

export function bodyWords(body: Body, speech: Speech): Words {
  const modal = shall(speech);
  const facts: Words[] = [];
  if (body.composedOf) facts.push(glued('由', speech.title(body.composedOf), '组成'));
  if (body.chairedBy) facts.push(glued('由', speech.title(body.chairedBy), '担任主席'));
  if (body.meetsEvery)
    facts.push(
      glued(
        speech.open(body.meetsEvery, (one) => plain(everyWords(one, speech.numbers))),
        '举行会议',
      ),
    );
  if (body.decidesBy !== undefined) facts.push(glued('以', decisionWords(body.decidesBy, speech), '方式作出决定'));
  if (body.taskedWith) facts.push(glued('负责', speech.title(body.taskedWith)));
  const founded = glued('兹设立', speech.title(body.title));
  return facts.length === 0 ? founded : glued(founded, `。该机构${modal}`, listed(facts, '，并', '，'));
}

function decisionWords(how: NonNullable<Body['decidesBy']>, speech: Speech): Words {
  if (how === 'consensus') return plain('协商一致');
  return how === 'majority' ? plain('多数表决') : speech.title(how);
}
