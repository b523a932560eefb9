/** How the particulars of two acts lie to each other. */
import type { ActScope, Amount, Recipients } from './scope-of-act.js';

/** The second act's particulars take in the first's whole, only a part of it, or nothing of it. */
export type ScopeRelation = 'covers' | 'partly' | 'apart';

/**
 * How the second act's particulars lie to the first's, for a bearer.
 *
 * @param bearer the party that bears both norms, which `the other party` is not
 */
export function compareScopes(first: ActScope, second: ActScope, bearer: string | undefined): ScopeRelation {
  let partly = false;
  for (const [word, theirs] of second.recipients) {
    const ours = first.recipients.get(word);
    const relation = ours === undefined ? 'partly' : compareRecipients(ours, theirs, bearer);
    if (relation === 'apart') return 'apart';
    partly ||= relation === 'partly';
  }
  for (const [way, theirs] of second.manner) {
    const ours = first.manner.get(way);
    if (ours !== undefined && ours !== theirs) return 'apart';
    partly ||= ours === undefined;
  }
  const amounts = compareAmounts(first.amount, second.amount);
  if (amounts === 'apart') return 'apart';
  return partly || amounts === 'partly' ? 'partly' : 'covers';
}

/** Whether somebody can receive both, whatever else sets the acts apart. */
export function canShareRecipient(first: ActScope, second: ActScope, bearer: string | undefined): boolean {
  for (const [word, theirs] of second.recipients) {
    const ours = first.recipients.get(word);
    if (ours !== undefined && compareRecipients(ours, theirs, bearer) === 'apart') return false;
  }
  return true;
}

function compareRecipients(ours: Recipients, theirs: Recipients, bearer: string | undefined): ScopeRelation {
  if (ours.other && theirs.other) return 'covers';
  if (theirs.other) return [...ours.parties].some((party) => party !== bearer) ? 'covers' : 'apart';
  if (ours.other) {
    const left = [...theirs.parties].filter((party) => party !== bearer);
    return left.length === 0 ? 'apart' : 'covers';
  }
  let met = 0;
  let all = 0;
  for (const party of ours.parties) {
    all++;
    if (theirs.parties.has(party)) met++;
  }
  let partly = false;
  for (const actor of ours.others) {
    all++;
    if (theirs.others.has(actor)) met++;
    else if ([...theirs.others].some((other) => actor.startsWith(`${other} `))) met++;
    else if ([...theirs.others].some((other) => other.startsWith(`${actor} `))) partly = true;
  }
  if (met === 0 && !partly) return 'apart';
  return met === all ? 'covers' : 'partly';
}

function compareAmounts(ours: Amount | undefined, theirs: Amount | undefined): ScopeRelation {
  if (theirs === undefined) return 'covers';
  if (ours === undefined || ours.unit !== theirs.unit || ours.period !== theirs.period) return 'partly';
  if (ours.least > theirs.most || theirs.least > ours.most) return 'apart';
  return ours.least >= theirs.least && ours.most <= theirs.most ? 'covers' : 'partly';
}
