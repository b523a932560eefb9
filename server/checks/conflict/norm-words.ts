/** Norms in words: what a message quotes, who is caught, when, and on what condition. */

import type { Condition, Subject, Text } from '../../../grammar/ast.js';
import { spokenText } from '../../model/act-words.js';
import type { SharedBearer } from '../../model/bearers.js';
import type { Norm } from '../../model/norm.js';
import type { Scope } from '../../model/scope.js';
import { canonical } from '../../model/symbols.js';
import { settled } from '../../model/text.js';
import { TIMED } from '../../model/time/time-qualifiers.js';
import type { Meeting } from './meeting.js';
import { isBreach, type Origin, type Profile } from './profile.js';

const MODALS: Readonly<Record<Norm['modal'], string>> = {
  shall: 'shall',
  'shall-not': 'shall not',
  may: 'may',
  'may-not': 'may not',
  'need-not': 'need not',
  will: 'will',
  'will-not': 'will not',
  'is-entitled-to': 'is entitled to',
  'are-entitled-to': 'are entitled to',
};

/** The core of a norm as it reads: “Neither Party shall disclose the records”. Qualifiers are left out. */
export function normInWords({ norm, origin }: Profile): string {
  const subject = subjectInWords(norm.subject, origin);
  const act = [...norm.introduced, norm.act].map((one) => actInWords(one, origin.context.scope)).join(' ');
  return `${subject.charAt(0).toUpperCase()}${subject.slice(1)} ${MODALS[norm.modal]} ${shortened(act)}`;
}

const LONGEST = 120;

function shortened(words: string): string {
  if (words.length <= LONGEST) return words;
  return `${words.slice(0, words.lastIndexOf(' ', LONGEST))} …`;
}

function actInWords(act: Norm['act'], scope: Scope): string {
  if (act.kind === 'text-act') return spokenText(settled(act.text), scope);
  if (act.kind === 'treaty-act') return `${act.verb === 'withdraw' ? 'withdraw from' : act.verb} this agreement`;
  const title = titleOf(act.name.text, scope);
  return act.text === undefined ? title : `${title} ${spokenText(settled(act.text), scope)}`;
}

function titleOf(name: string, scope: Scope): string {
  const node = scope.lookup(canonical(name))?.node;
  if (node === undefined || !('title' in node)) return name;
  const title = node.kind === 'party' ? node.called : node.title;
  return title === undefined ? name : spokenText(settled(title.text), scope);
}

function subjectInWords(subject: Subject, { context }: Origin): string {
  const word = context.agreement?.partyWord ?? 'Party';
  switch (subject.kind) {
    case 'every-party':
      return `${subject.word} ${word}`;
    case 'parties':
      return `${subject.word} ${plural(word)}${subject.jointly ? ' jointly' : ''}`;
    case 'other-party':
      return `the other ${subject.plural ? plural(word) : word}`;
    case 'each':
      return `each ${titleOf(subject.name.text, context.scope)}`;
    case 'names':
      return withArticle(subject.names.map((name) => titleOf(name.text, context.scope)).join(' and '), subject.the);
    case 'actor':
      return spokenText(settled(subject.text), context.scope);
  }
}

/** “the Government” where the source writes the article and the title has none. */
function withArticle(words: string, the: boolean): string {
  return the && !/^the\b/i.test(words) ? `the ${words}` : words;
}

function plural(word: string): string {
  return word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** Who is caught between two norms: “each Party”, “Jordan”, “the host State”. */
export function whoInWords(who: SharedBearer, { context, wording }: Origin): string {
  if (who.kind === 'all') return `each ${context.agreement?.partyWord ?? 'Party'}`;
  if (who.kind !== 'actor') return titleOf(who.name, context.scope);
  const body = wording.named(who.name);
  return body === undefined ? 'the same actor' : titleOf(body.name, context.scope);
}

/** When two norms meet, in the words of their own qualifiers: “until 31 December 2027 and during …”; undefined for any time. */
function timesInWords(profiles: readonly Profile[]): string | undefined {
  const said = new Set<string>();
  for (const { norm } of profiles) {
    for (const qualifier of norm.qualifiers) {
      if (TIMED.has(qualifier.kind))
        said.add(norm.piece.text.slice(qualifier.start, qualifier.end).replaceAll(/\s+/g, ' '));
    }
  }
  return said.size === 0 ? undefined : [...said].join(' and ');
}

/** The case in which two norms meet: who, when, on what condition. */
export function caseInWords(meeting: Meeting, first: Profile, second: Profile): string {
  const who = whoInWords(meeting.who, first.origin);
  const times = timesInWords([first, second]) ?? 'at any time';
  const conditions = conditionsInWords(meeting.facts, [first, second]);
  return `for ${who}, ${times}${conditions === '' ? '' : `, ${conditions}`}`;
}

function conditionsInWords(facts: ReadonlyMap<string, boolean>, profiles: readonly Profile[]): string {
  const words = new Map<string, string>();
  for (const profile of profiles) collectFacts(profile, words);
  const holds = [...facts].flatMap(([fact, value]) => {
    if (isBreach(fact)) return value ? ['where the duty in the same sentence is broken'] : [];
    const text = words.get(fact);
    return text === undefined ? [] : [value ? `where ${text}` : `unless ${text}`];
  });
  return holds.join(' and ');
}

function collectFacts({ norm, origin }: Profile, into: Map<string, string>): void {
  const { wording, context } = origin;
  const walk = (condition: Condition): void => {
    switch (condition.kind) {
      case 'and':
      case 'or':
        for (const operand of condition.operands) walk(operand);
        return;
      case 'not':
      case 'group':
        return walk(condition.operand);
      case 'condition-name': {
        const title = titleOf(condition.name.text, context.scope);
        into.set(wording.event(condition.name), `there is ${title}`);
        return;
      }
      case 'condition-text': {
        const text: Text = settled(condition.text);
        into.set(wording.words(text).join(' '), spokenText(text, context.scope));
      }
    }
  };
  for (const qualifier of norm.qualifiers) if (qualifier.kind === 'condition') walk(qualifier.condition);
}
