/** Contradictions of one sentence: what it says, denied, widened, limited or counted otherwise. */
import { type Operator, type Planting, sentence } from './operator.js';
import { type Target, textOfAct } from './target.js';

const STRANGER = '"the keeper of the lighthouse"';

function each(
  targets: readonly Target[],
  wanted: (target: Target) => boolean,
  plant: (target: Target) => Omit<Planting, 'target'> | undefined,
): Planting[] {
  return targets.filter(wanted).flatMap((target) => {
    const planting = plant(target);
    return planting === undefined ? [] : [{ ...planting, target }];
  });
}

const isDuty = ({ norm }: Target): boolean => norm.modality === 'obligation' && !saysNot(norm.act);
const isRight = ({ norm }: Target): boolean => norm.modality === 'permission' || norm.modality === 'claim';
const isBan = ({ norm }: Target): boolean => norm.modality === 'prohibition';
const isUnconditional = ({ qualifiers }: Target): boolean => qualifiers.every(({ kind }) => kind !== 'condition');

function saysNot(act: Target['norm']['act']): boolean {
  return JSON.stringify(act).includes('"text":"not ');
}

const negateDuty: Operator = {
  name: 'negate a duty',
  rules: ['obligation-prohibition'],
  plantings: (_field, targets) =>
    each(targets, isDuty, (target) => {
      const bad = sentence(target, 'shall not', target.act);
      return { bad, twin: `notwithstanding ${target.container}, ${bad}` };
    }),
};

const forbidPermitted: Operator = {
  name: 'forbid what is allowed',
  rules: ['permission-prohibition'],
  plantings: (_field, targets) =>
    each(targets, isRight, (target) => ({
      bad: sentence(target, 'shall not', target.act),
      twin: sentence({ ...target, subject: STRANGER }, 'shall not', target.act),
    })),
};

const permitForbidden: Operator = {
  name: 'allow what is forbidden',
  rules: ['permission-prohibition'],
  plantings: (_field, targets) =>
    each(targets, isBan, (target) => {
      const bad = sentence(target, 'may', target.act);
      return { bad, twin: `subject to ${target.container}, ${bad}` };
    }),
};

const commandForbidden: Operator = {
  name: 'command what is forbidden',
  rules: ['obligation-prohibition'],
  plantings: (_field, targets) =>
    each(targets, isBan, (target) => ({
      bad: sentence(target, 'shall', target.act),
      twin: sentence({ ...target, subject: STRANGER }, 'shall', target.act),
    })),
};

const FEWEST_WORDS = 4;

const widenBan: Operator = {
  name: 'forbid what takes it in',
  rules: ['obligation-prohibition', 'permission-prohibition'],
  plantings: (_field, targets) =>
    each(
      targets,
      (target) => isDuty(target) || isRight(target),
      (target) => {
        const words = textOfAct(target)?.split(' ') ?? [];
        const joined = words.findIndex((word) => /^(or|and|if|unless|when|where|until|before|within|only)$/.test(word));
        const kept = words.slice(0, joined === -1 ? words.length - 1 : Math.min(joined, words.length - 1));
        if (words.length < FEWEST_WORDS || kept.length < FEWEST_WORDS - 1 || joined === kept.length) return undefined;
        const wider = kept.join(' ').replace(/[,;]$/, '');
        // Cut in the middle of what stands between marks, the words would open what they do not close.
        if (/["(“«]/.test(wider)) return undefined;
        return {
          bad: sentence(target, 'shall not', `"${wider}"`),
          twin: sentence(target, 'shall not', `"${wider} in the dreams of the lighthouse"`),
        };
      },
    ),
};

const exemptDuty: Operator = {
  name: 'exempt from a duty',
  rules: ['obligation-exemption'],
  plantings: (_field, targets) =>
    each(targets, isDuty, (target) => ({
      bad: sentence(target, 'need not', target.act),
      twin: sentence({ ...target, subject: STRANGER }, 'need not', target.act),
    })),
};

const untiedException: Operator = {
  name: 'add an exception without tying it',
  rules: ['permission-prohibition'],
  plantings: (_field, targets) =>
    each(
      targets,
      (target) => isBan(target) && isUnconditional(target),
      (target) => {
        const bad = sentence(target, 'may', target.act, 'if "the lighthouse is lit"');
        return { bad, twin: `notwithstanding ${target.container}, ${bad}` };
      },
    ),
};

/** A ban unless something, and leave on the very same condition instead of its opposite. */
const sameCondition: Operator = {
  name: 'turn the exception round',
  rules: ['permission-prohibition'],
  plantings: (_field, targets) =>
    each(
      targets,
      (target) => isBan(target) && target.qualifiers.some(({ words }) => words.startsWith('unless ')),
      (target) => ({
        bad: sentence(target, 'may', target.act),
        twin: sentence(target, 'may', target.act).replace(/ unless ([^.]*)/, ' if ($1)'),
      }),
    ),
};

const shiftDeadline: Operator = {
  name: 'shift a deadline',
  rules: ['deadline'],
  plantings: (_field, targets) =>
    each(
      targets,
      (target) => isDuty(target) && target.qualifiers.some(({ words }) => /^within \d+ \w+ (after|of) /.test(words)),
      (target) => {
        const shifted = (trigger: string): string =>
          sentence(
            {
              ...target,
              qualifiers: target.qualifiers.map((one) => ({
                ...one,
                words: one.words.replace(
                  /^within (\d+) (\w+) (after|of) .*/,
                  (_all, number: string, unit: string, word: string) => {
                    return `within ${Number(number) * 3} ${unit} ${word} ${trigger === '' ? one.words.split(` ${word} `)[1] : trigger}`;
                  },
                ),
              })),
            },
            'shall',
            target.act,
          );
        return { bad: shifted(''), twin: shifted('"the lighting of the lighthouse"') };
      },
    ),
};

const raiseMinimum: Operator = {
  name: 'set a maximum below the minimum',
  rules: ['quantity'],
  plantings: (_field, targets) =>
    each(
      targets,
      (target) => isDuty(target) && target.qualifiers.some(({ words }) => /^at least [1-9]/.test(words)),
      (target) => {
        const bounded = (by: number): string =>
          sentence(
            {
              ...target,
              qualifiers: target.qualifiers.map((one) => ({
                ...one,
                words: one.words.replace(/^at least (\d+)/, (_all, number: string) => `at most ${Number(number) + by}`),
              })),
            },
            'may',
            target.act,
          );
        return { bad: bounded(-1), twin: bounded(1) };
      },
    ),
};

const excludeAct: Operator = {
  name: 'command what excludes it',
  rules: ['exclusive-acts'],
  plantings: (_field, targets) =>
    each(
      targets,
      (target) =>
        isDuty(target) &&
        textOfAct(target) !== undefined &&
        target.qualifiers.every(({ kind }) => kind === 'condition' || kind === 'recipient' || kind === 'during'),
      (target) => {
        const declared = (excludes: string): string =>
          `action planted-own "${textOfAct(target)}"${excludes}.\naction planted-other "light the lighthouse".\n`;
        const duty = sentence(target, 'shall', 'planted-other');
        return { bad: `${declared(' excludes planted-other')}${duty}`, twin: `${declared('')}${duty}` };
      },
    ),
};

const repeat: Operator = {
  name: 'say it twice',
  rules: ['duplicate'],
  plantings: (_field, targets) =>
    each(targets, isDuty, (target) => ({
      bad: sentence(target, 'shall', target.act),
      twin: sentence({ ...target, subject: STRANGER }, 'shall', target.act),
    })),
};

const otherAgreement: Operator = {
  name: 'contradict it in an agreement that implements it',
  rules: ['other-agreement'],
  plantings: (_field, targets) =>
    each(targets, isBan, (target) => {
      const bad = sentence(target, 'may', target.act);
      return {
        bad,
        twin: `${bad}\nthis agreement prevails over "base.pacta".`,
        whole: (sentences, field) => ({
          text: implementing(sentences, field),
          others: { ...field.others, 'base.pacta': inForce(field.text) },
        }),
      };
    }),
};

function implementing(sentences: string, { model }: { model: import('./target.js').Field['model'] }): string {
  const { agreement, parties } = model.context;
  const language = agreement?.languageNames[0]?.text ?? 'English';
  const between = parties.length === 0 ? '' : `  between ${parties.join(', ')}\n`;
  return `use "base.pacta".\n\nagreement "Implementing Arrangement"\n${between}  implements "base.pacta"\n  in ${language}\n  binding.\n\narticle planted "Planted provisions"\n${sentences}\n`;
}

function inForce(text: string): string {
  if (/\bstatus (signed|in-force)\b/.test(text)) return text;
  return text.replace(/\n\s*status \w+\b/, '').replace(/\n(\s*)(between|in) /, '\n$1status in-force\n$1$2 ');
}

export const NORM_OPERATORS: readonly Operator[] = [
  negateDuty,
  forbidPermitted,
  permitForbidden,
  commandForbidden,
  widenBan,
  exemptDuty,
  untiedException,
  sameCondition,
  shiftDeadline,
  raiseMinimum,
  excludeAct,
  repeat,
  otherAgreement,
];
