/** Cases that others have published, told again in the language of this product. */
import type { ConflictCase } from '../conflict-case.js';

/** W3C ODRL Information Model 2.2, section 2.6.3 and 2.6.4 (conflict strategies), and test suites for ODRL policies after it. */
const ODRL: readonly ConflictCase[] = [
  {
    name: 'ODRL: permission and prohibition of one action on one asset',
    expected: 'E permission-prohibition',
    body: `  Jordan may "print the photograph".\n  Jordan shall not "print the photograph".`,
    reason: 'one action, one asset, one assignee',
  },
  {
    name: 'ODRL: the permitted action is included in the prohibited one',
    expected: 'E permission-prohibition',
    body: `  Jordan may read-records.\n  Jordan shall not use-records.`,
    reason: 'includedIn: to read is to use',
  },
  {
    name: 'ODRL: the prohibited action is included in the permitted one',
    expected: 'I permission-prohibition',
    body: `  Jordan may use-records.\n  Jordan shall not read-records.`,
    reason: 'a prohibition of a part',
  },
  {
    name: 'ODRL: two assets',
    expected: 'none',
    body: `  Jordan may "print the photograph".\n  Jordan shall not "print the film".`,
    reason: 'two targets',
  },
  {
    name: 'ODRL: two assignees',
    expected: 'none',
    body: `  Jordan may "print the photograph".\n  Spain shall not "print the photograph".`,
    reason: 'two assignees',
  },
  {
    name: 'ODRL: assignee in a party collection',
    expected: 'E permission-prohibition',
    body: `  eastern may "print the photograph".\n  Jordan shall not "print the photograph".`,
    reason: 'a member of the collection bears both',
  },
  {
    name: 'ODRL: dateTime constraints that do not meet',
    expected: 'none',
    body: `  Jordan may "print the photograph" before 2028-01-01.\n  Jordan shall not "print the photograph" from 2028-01-01.`,
    reason: 'lt and gteq of one date',
  },
  {
    name: 'ODRL: dateTime constraints that meet',
    expected: 'E permission-prohibition',
    body: `  Jordan may "print the photograph" before 2028-01-01.\n  Jordan shall not "print the photograph" from 2027-06-01.`,
    reason: 'half a year is allowed and forbidden',
  },
  {
    name: 'ODRL: count constraints apart',
    expected: 'none',
    body: `  Jordan may "print the photograph" at most 5 times.\n  Jordan shall not "print the photograph" at least 6 times.`,
    reason: 'the sixth print is where the ban begins',
  },
  {
    name: 'ODRL: strategy perm',
    expected: 'none',
    body: `  ban: Jordan shall not "print the photograph".\n  notwithstanding ban, Jordan may "print the photograph".`,
    reason: 'a conflict strategy is a precedence',
  },
  {
    name: 'ODRL: duty and prohibition',
    expected: 'E obligation-prohibition',
    body: `  Jordan shall "delete the photograph".\n  Jordan shall not "delete the photograph".`,
    reason: 'a duty that is prohibited',
  },
];

/** After Khoja, Kölbl, Leue and Wilhelmi, “Automated consistency analysis for legal contracts” (share purchase agreements), 2022. */
const SHARE_PURCHASE: readonly ConflictCase[] = [
  {
    name: 'share purchase: a claim that starts after it has lapsed',
    expected: 'E impossible-window',
    body: `  event closing "the transfer of the shares".\n  Jordan is entitled to "claim damages" not earlier than 60 days after closing not later than 42 days after closing.`,
    reason: 'the limitation ends before the claim falls due',
  },
  {
    name: 'share purchase: a claim with time to spare',
    expected: 'none',
    body: `  event closing "the transfer of the shares".\n  Jordan is entitled to "claim damages" not earlier than 28 days after closing not later than 42 days after closing.`,
    reason: 'fourteen days are left',
  },
  {
    name: 'share purchase: two due dates of one claim',
    expected: 'E deadline',
    body: `  event closing "the transfer of the shares".\n  Jordan shall "pay the price" within 28 days after closing.\n  Jordan shall "pay the price" within 14 days after closing.`,
    reason: 'the purchase price falls due twice',
  },
  {
    name: 'share purchase: the transfer is owed and barred',
    expected: 'E obligation-prohibition',
    body: `  Spain shall "transfer the shares" by 2027-03-31.\n  Spain shall not "transfer the shares" until 2027-12-31.`,
    reason: 'the retention of title bars what the seller owes',
  },
  {
    name: 'share purchase: the transfer waits for payment',
    expected: 'none',
    body: `  event payment "payment of the price".\n  Spain shall "transfer the shares" after payment.\n  Spain shall not "transfer the shares" before payment.`,
    reason: 'before and after payment',
  },
  {
    name: 'share purchase: minimum above the cap',
    expected: 'E quantity',
    body: `  Spain shall "pay damages" at least 1000 "euro".\n  Spain shall "pay damages" at most 500 "euro".`,
    reason: 'the threshold of the claim is above its cap',
  },
];

/** Mutually exclusive obligations and the airline check-in desk: after Fenech, Pace and Schneider, “Automatic conflict detection on contracts” (CL), 2009. */
const CONTRACT_LANGUAGE: readonly ConflictCase[] = [
  {
    name: 'CL: obligation and prohibition of one action',
    expected: 'E obligation-prohibition',
    body: `  Jordan shall "supply steel".\n  Jordan shall not "supply steel".`,
    reason: 'O(a) and F(a)',
  },
  {
    name: 'CL: permission and prohibition of one action',
    expected: 'E permission-prohibition',
    body: `  Jordan may "supply steel".\n  Jordan shall not "supply steel".`,
    reason: 'P(a) and F(a)',
  },
  {
    name: 'CL: obligations of mutually exclusive actions',
    expected: 'E exclusive-acts',
    body: `  Jordan shall open-gate.\n  Jordan shall close-gate.`,
    reason: 'O(a) and O(b) with a # b',
  },
  {
    name: 'CL: mutually exclusive actions in two states',
    expected: 'none',
    body: `  Jordan shall open-gate if alert.\n  Jordan shall close-gate if not alert.`,
    reason: 'the states cannot both be',
  },
  {
    name: 'CL: reparation',
    expected: 'none',
    body: `  Jordan shall "supply steel" otherwise Jordan shall "pay a penalty".\n  Jordan shall "supply coal".`,
    reason: 'a contrary-to-duty obligation',
  },
  {
    name: 'check-in desk: opened two hours before the flight, and only one',
    expected: 'E deadline',
    body: `  event departure "the departure of the flight".\n  "the ground crew" shall "open the check-in desk" not later than 2 hours before departure.\n  "the ground crew" shall "open the check-in desk" not later than 1 hour before departure.`,
    reason: 'two limits for the opening of the desk',
  },
  {
    name: 'check-in desk: luggage over the limit is weighed, and not',
    expected: 'E obligation-prohibition',
    body: `  event check-in "the check-in of a passenger".\n  "the airline" shall "check the weight of the luggage" upon check-in.\n  "the airline" shall not "check the weight of the luggage" upon check-in.`,
    reason: 'one moment, one act',
  },
  {
    name: 'check-in desk: boarding cards before and after the desk closes',
    expected: 'none',
    body: `  event closing "the closing of the desk".\n  "the ground crew" may "issue boarding cards" before closing.\n  "the ground crew" shall not "issue boarding cards" after closing.`,
    reason: 'the closing parts them',
  },
  {
    name: 'check-in desk: boarding cards until and since the same hour',
    expected: 'E permission-prohibition',
    body: `  event departure "the departure of the flight".\n  "the ground crew" may "issue boarding cards" before departure.\n  "the ground crew" shall not "issue boarding cards" not earlier than 20 minutes before departure.`,
    reason: 'twenty minutes are both allowed and forbidden',
  },
  {
    name: 'check-in desk: desk open and closed',
    expected: 'E exclusive-acts',
    body: `  action open-desk "keep the desk open" excludes close-desk.\n  action close-desk "keep the desk closed".\n  event strike "a strike".\n  "the ground crew" shall open-desk during strike.\n  "the ground crew" shall close-desk during strike.`,
    reason: 'both last as long as the strike',
  },
];

export const PUBLISHED_CASES: readonly ConflictCase[] = [...ODRL, ...SHARE_PURCHASE, ...CONTRACT_LANGUAGE];
