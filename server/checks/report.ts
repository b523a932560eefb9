/** From raw findings to what is reported: severities as set, silences applied, syntax errors and unneeded silences added. */
import type { Tree } from '../../grammar/parse.js';
import type { CheckOptions } from './options.js';
import type { Finding, RuleMeta, Severity } from './rule.js';
import { applySuppressions, type Suppression } from './suppressions.js';

/** A finding with its severity settled. */
export interface Reported extends Finding {
  readonly severity: Severity;
}

export interface Report {
  readonly findings: readonly Reported[];
  /** How many findings comments silenced. */
  readonly silenced: number;
}

/**
 * Makes the report of one file.
 *
 * @param metas every rule's metadata by id
 */
export function reportOf(
  tree: Tree,
  raw: readonly Finding[],
  options: CheckOptions,
  metas: ReadonlyMap<string, RuleMeta>,
): Report {
  const settled: Reported[] = [];
  for (const finding of [...syntaxFindings(tree), ...raw]) {
    const set = options.rules[finding.rule];
    if (set === 'off') continue;
    const severity = set ?? finding.severity ?? metas.get(finding.rule)?.severity ?? 'warning';
    settled.push({ ...finding, severity });
  }
  const { findings, silenced, used, suppressions } = applySuppressions(tree, settled);
  const about = suppressions.flatMap((suppression) => aboutSuppression(suppression, used.has(suppression)));
  const extra = about.flatMap((finding): Reported[] => {
    const set = options.rules[finding.rule];
    return set === 'off' ? [] : [{ ...finding, severity: set ?? 'warning' }];
  });
  return { findings: [...(findings as readonly Reported[]), ...extra], silenced };
}

function syntaxFindings(tree: Tree): Finding[] {
  const findings: Finding[] = [];
  for (const piece of tree.pieces) {
    for (const { rule, message, start, end, fix } of piece.errors) {
      const place = { piece, start, end };
      const fixes =
        fix === undefined
          ? []
          : [{ title: fix.title, edits: [{ piece, start: fix.start, end: fix.end, text: fix.text }] }];
      findings.push({ rule, message, place, ...(fixes.length === 0 ? {} : { fixes }) });
    }
  }
  return findings;
}

function aboutSuppression(suppression: Suppression, used: boolean): Finding[] {
  const { piece, comment, rules, reason } = suppression;
  const place = { piece, start: comment.start, end: comment.end };
  const which = rules.length === 0 ? 'findings' : rules.join(', ');
  const findings: Finding[] = [];
  if (reason === undefined) {
    findings.push({
      rule: 'suppression/no-reason',
      message: `This comment silences ${which} without a reason: whoever reads the draft later cannot tell a decision from an oversight. Write the reason behind “--”.`,
      place,
    });
  }
  if (!used) {
    findings.push({
      rule: 'suppression/unused',
      message: `This comment silences nothing: there is no finding of ${which} on the line below. Remove it, so that it hides nothing later.`,
      place,
      fixes: [
        {
          title: 'Remove the comment',
          edits: [{ piece, start: comment.start, end: comment.end, text: '' }],
          certain: true,
        },
      ],
    });
  }
  return findings;
}
