/** What a final clause settles, so that two clauses on one thing can be told to agree or not. */
import type { ClauseContent, Consent, DisputeStep, Duration, Name, Open, Text } from '../../../grammar/ast.js';
import { canonical } from '../../model/symbols.js';
import { settled } from '../../model/text.js';
import { dayOfValue } from '../../model/time/day.js';
import { offsetOf } from '../../model/time/offset.js';
import type { Wording } from '../../model/wording.js';

/** The things that an agreement can settle but once. */
export type FinalMatter =
  | 'entry-into-force'
  | 'duration'
  | 'amendment'
  | 'disputes'
  | 'reservations'
  | 'depositary'
  | 'notice';

export interface Settlement {
  readonly matter: FinalMatter;
  /** Alike for clauses that settle the matter alike. */
  readonly key: string;
  /** Whether the clause says it in words of its own, which may mean what another form says. */
  readonly inWords: boolean;
  /** Whether a value of it is still a choice. */
  readonly open: boolean;
}

/** What a clause settles, or undefined for one that can stand beside others of its kind. */
export function settlementOf(content: ClauseContent, wording: Wording): Settlement | undefined {
  const open = JSON.stringify(content).includes('"kind":"choice"');
  const made = (matter: FinalMatter, key: string, inWords = false): Settlement => ({ matter, key, inWords, open });
  switch (content.kind) {
    case 'entry-into-force': {
      const { when } = content;
      if (when.kind === 'text') return made('entry-into-force', words(when.text, wording), true);
      if (when.kind === 'on') return made('entry-into-force', `on ${dayOfValue(settled(when.date))}`);
      const delay = when.kind === 'after' ? lengthKey(when.duration) : '';
      return made('entry-into-force', `${delay} after ${consentKey(when.consent, wording)}`);
    }
    case 'duration': {
      const { term, renewal } = content;
      const length =
        term.kind === 'for'
          ? lengthKey(term.duration)
          : term.kind === 'until'
            ? `until ${dayOfValue(settled(term.date))}`
            : 'indefinitely';
      const again = renewal === undefined ? '' : ` renewed ${renewal.automatically} ${lengthKey(renewal.duration)}`;
      return made('duration', length + again);
    }
    case 'amendment': {
      const { by } = content;
      if (by.kind === 'text') return made('amendment', words(by.text, wording), true);
      // What all have to consent to is agreed by consensus.
      if (by.kind === 'majority') return made('amendment', `majority of ${settled(by.of).value}`);
      return made('amendment', 'all');
    }
    case 'reservations':
      return made(
        'reservations',
        `${content.permitted} ${(content.to ?? []).map(({ text }) => canonical(text)).sort()}`,
      );
    case 'depositary':
      return made('depositary', nameKey(content.with, wording));
    case 'disputes':
      return made('disputes', content.steps.map((step) => stepKey(step, wording)).join(', then '));
    default:
      return undefined;
  }
}

function words(text: Open<Text>, wording: Wording): string {
  return wording.words(settled(text)).join(' ');
}

/** A length of time by its whole months and minutes, so that a year and twelve months are alike. */
export function lengthKey(duration: Open<Duration>): string {
  const { months, minutes } = offsetOf(settled(duration));
  return `${months} months ${minutes} minutes`;
}

function nameKey(value: Name | Open<Text>, wording: Wording): string {
  if (value.kind === 'name') return wording.title(canonical(value.text)) ?? canonical(value.text);
  return words(value, wording);
}

function consentKey(consent: Consent, wording: Wording): string {
  switch (consent.kind) {
    case 'signature':
      return 'signature';
    case 'exchange':
      return `exchange of ${words(consent.text, wording)}`;
    case 'deposit':
      return `deposit of ${settled(consent.instruments).value}`;
    case 'consent': {
      const { by, step } = consent;
      if (by.kind === 'each-party') return `${step} by each`;
      if (by.kind === 'number') return `${step} by ${settled(by.number).value}`;
      return `${step} by ${by.names.map(({ text }) => canonical(text)).sort()}`;
    }
  }
}

function stepKey({ means, by, under, within }: DisputeStep, wording: Wording): string {
  const parts = [typeof means === 'string' ? means : words(means, wording)];
  if (by !== undefined) parts.push(`by ${nameKey(by, wording)}`);
  if (under !== undefined) parts.push(`under ${words(under, wording)}`);
  if (within !== undefined) parts.push(`within ${lengthKey(within)}`);
  return parts.join(' ');
}
