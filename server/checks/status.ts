/** What the status in the header changes: what a draft may still hold open, an initialled text may not. */
import type { CheckContext, Severity } from './rule.js';

/** Whether the text is still being negotiated; a file without an agreement is, until an agreement uses it. */
export function isDraft({ agreement }: CheckContext): boolean {
  return agreement === undefined || agreement.status === 'draft';
}

/**
 * A warning while the agreement is a draft, an error from initialling on, which makes a text authentic and definitive (Vienna
 * Convention on the Law of Treaties, article 10).
 */
export function severityByStatus(context: CheckContext): Severity {
  return isDraft(context) ? 'warning' : 'error';
}
