/** Chinese norm sentences: conditions first, then who, the modal, when and how, and the act: « 每一方应在三十天内保护… ». */
import type { Act, Modal, NormSentence, Qualifier, Subject, TreatyVerb } from '../../../../grammar/ast.js';
import type { Words } from '../../document.js';
import type { Speech } from '../../speech.js';
import { glued, plain } from '../../words.js';
import type { NormGrammar } from '../locale.js';
import { conjunctionOf, isNobody, qualifierWords } from '../norm-builder.js';
import { party, subjectWords, thisInstrument } from './clauses.js';
import { CHINESE_QUALIFIERS, periodWords } from './qualifiers.js';

/** Where a qualifier stands: in front of the subject, in front of the act, or behind it. */
type Slot = 'front' | 'middle' | 'behind';

function slotOf(qualifier: Qualifier): Slot {
  if (qualifier.kind === 'condition') {
    if (qualifier.word === 'only-if') return 'middle';
    return qualifier.word === 'unless' || qualifier.word === 'provided' ? 'behind' : 'front';
  }
  if (qualifier.kind === 'precedence') {
    return qualifier.word === 'pursuant-to' || qualifier.word === 'in-accordance-with' ? 'middle' : 'front';
  }
  if (qualifier.kind === 'quantity' && qualifier.unit !== 'times') return 'behind';
  return 'middle';
}

type Said = Pick<NormSentence, 'subject' | 'modal' | 'act' | 'qualifiers'>;

const say = (qualifier: Qualifier, subject: Subject | undefined, speech: Speech): Words =>
  qualifierWords(CHINESE_QUALIFIERS, qualifier, subject, speech);

function inSlot(slot: Slot, qualifiers: readonly Qualifier[], subject: Subject | undefined, speech: Speech): Words[] {
  return qualifiers.flatMap((one) => {
    if (slotOf(one) === slot) return [say(one, subject, speech)];
    // How often so many things are counted stands in front of the act, the things behind it.
    const isCounted = slot === 'middle' && one.kind === 'quantity' && one.period !== undefined;
    return isCounted ? [periodWords(one.period.duration, speech)] : [];
  });
}

function predicateWords({ subject, modal, act, qualifiers }: Said, front: readonly Words[], speech: Speech): Words {
  const jointly = subject.kind === 'parties' && subject.jointly ? '共同' : undefined;
  const middle =
    act.kind === 'treaty-act'
      ? treatyMiddle(qualifiers, subject, speech)
      : inSlot('middle', qualifiers, subject, speech);
  return glued(
    ...[...front, ...inSlot('front', qualifiers, subject, speech)].flatMap((one) => [one, '，']),
    affirmed(subject, speech),
    speech.open(modal, (one) => plain(modalWords(one.modal, subject, speech))),
    jointly,
    ...middle,
    act.kind === 'items' ? glued(act.lead && actWords(act.lead, speech), '：') : actWords(act, speech),
    ...inSlot('behind', qualifiers, subject, speech).map((one, index) =>
      isClause(qualifiers, index) ? glued('，', one) : one,
    ),
  );
}

/** Of the qualifiers behind the act, a condition stands behind a comma, a number of things close to the act. */
function isClause(qualifiers: readonly Qualifier[], index: number): boolean {
  return qualifiers.filter((one) => slotOf(one) === 'behind')[index]?.kind === 'condition';
}

/** `任何一方均`, of whom something is denied. */
function affirmed(subject: Subject, speech: Speech): Words {
  return isNobody(subject) ? plain(`任何一${party(speech).one}均`) : subjectWords(subject, speech);
}

/** Notice of a treaty act is given to whoever the drafter says, else to the others. */
function treatyMiddle(qualifiers: readonly Qualifier[], subject: Subject, speech: Speech): Words[] {
  const { one } = party(speech);
  const noticed = qualifiers.some(({ kind }) => kind === 'notice');
  const addressee = noticed ? qualifiers.find((each) => each.kind === 'recipient' && each.word === 'to') : undefined;
  const others = subject.kind === 'parties' ? undefined : plain(`向${speech.parties > 2 ? '其他' : '另一'}${one}`);
  return qualifiers
    .filter((each) => slotOf(each) === 'middle' && each !== addressee && !(noticed && each.kind === 'in-writing'))
    .map((each) => {
      if (each.kind !== 'notice') return say(each, subject, speech);
      const to = addressee === undefined ? others : say(addressee, subject, speech);
      return glued('提前', speech.duration(each.duration), to, '发出书面通知');
    });
}

function actWords(act: Exclude<Act, { kind: 'items' }>, speech: Speech): Words {
  if (act.kind === 'treaty-act') return treatyAct(act.verb, speech);
  if (act.kind === 'text-act') return speech.text(act.text);
  return glued(speech.name(act.name, 'noun'), act.text && speech.text(act.text));
}

function treatyAct(verb: TreatyVerb, speech: Speech): Words {
  const agreement = thisInstrument(speech);
  return plain(
    {
      terminate: `终止${agreement}`,
      withdraw: `退出${agreement}`,
      suspend: `中止实施${agreement}`,
      denounce: `废止${agreement}`,
    }[verb],
  );
}

function modalWords(modal: Modal, subject: Subject, { binding }: Speech): string {
  const none = isNobody(subject);
  switch (modal) {
    case 'shall':
    case 'will':
      if (none) return binding ? '不得' : '不会';
      return binding ? '应' : '将';
    case 'shall-not':
    case 'will-not':
      return binding ? '不得' : '将不';
    case 'may':
      return none ? '不得' : '可';
    case 'may-not':
      return '不得';
    case 'need-not':
      return '无须';
    case 'is-entitled-to':
    case 'are-entitled-to':
      return none ? '无权' : '有权';
  }
}

export const chineseNorms: NormGrammar = {
  sentence: (sentence, speech) =>
    predicateWords(
      sentence,
      sentence.leading.map((one) => say(one, sentence.subject, speech)),
      speech,
    ),
  consequence: ({ consequence }, speech) => consequence && glued('否则，', predicateWords(consequence, [], speech)),
  semicolon: '；',
  item: (act, qualifiers, sentence, speech) =>
    glued(
      ...inSlot('front', qualifiers, sentence?.subject, speech).flatMap((one) => [one, '，']),
      ...inSlot('middle', qualifiers, sentence?.subject, speech),
      act,
      ...inSlot('behind', qualifiers, sentence?.subject, speech).map((one, index) =>
        isClause(qualifiers, index) ? glued('，', one) : one,
      ),
    ),
  conjunction: conjunctionOf,
};
