/** Contradictions of the agreement as a whole: a second answer to what its final clauses settle, and sentences at odds with themselves. */
import type { ClauseKind } from '../../../grammar/ast.js';
import type { Operator } from './operator.js';
import type { Field, Target } from './target.js';

function hasClause({ model }: Field, kind: ClauseKind): boolean {
  return model.tree.pieces.some((piece) =>
    piece.elements.some(
      (element) =>
        element.kind === 'article' &&
        element.paragraphs.some((paragraph) => paragraph.kind === 'clause' && paragraph.content.kind === kind),
    ),
  );
}

/** Plants once in every agreement that has the clause. */
function beside(name: string, rule: string, kind: ClauseKind, bad: string, twin: string): Operator {
  return {
    name,
    rules: [rule],
    plantings: (field) => (hasClause(field, kind) ? [{ bad, twin, target: undefined }] : []),
  };
}

const secondNotice: Operator = {
  name: 'second notice period',
  rules: ['final-clause'],
  plantings: (_field, targets) =>
    targets.flatMap((target) => {
      const notice = target.qualifiers.find(({ kind }) => kind === 'notice');
      if (notice === undefined || target.norm.act.kind !== 'treaty-act') return [];
      const others = target.qualifiers.filter((one) => one !== notice).map(({ words }) => words);
      const rest = [...others, 'with 45 days notice'].join(' ');
      return [
        {
          target,
          bad: `${target.subject} may ${target.act} ${rest}.`,
          twin: `"the keeper of the lighthouse" may ${target.act} ${rest}.`,
        },
      ];
    }),
};

const redefine: Operator = {
  name: 'define a term otherwise',
  rules: ['definition'],
  plantings: ({ model }) =>
    model.units.flatMap(({ summary }) =>
      summary.symbols.flatMap(({ kind, node, piece }) => {
        if (kind !== 'term' || node.kind !== 'term') return [];
        const title = piece.text.slice(node.title.text.start, node.title.text.end);
        const means = 'means "the light of the lighthouse"';
        return [
          {
            target: undefined,
            bad: `term planted-term ${title} ${means}.`,
            twin: `term planted-term "Light of the Lighthouse" ${means}.`,
          },
        ];
      }),
    ),
};

const SUBJECT = 'each party shall "light the lighthouse"';

/** Once in every agreement, whatever it says. */
function alone(name: string, rule: string, bad: string, twin: string): Operator {
  return {
    name,
    rules: [rule],
    plantings: (field: Field, _targets: readonly Target[]) =>
      field.text === '' ? [] : [{ bad, twin, target: undefined }],
  };
}

export const CLAUSE_OPERATORS: readonly Operator[] = [
  secondNotice,
  beside(
    'second entry into force',
    'final-clause',
    'entry-into-force',
    'this agreement enters into force on 2077-07-07.',
    'this agreement applies provisionally from signature.',
  ),
  beside(
    'second duration',
    'final-clause',
    'duration',
    'this agreement remains in force for 77 years.',
    'either party may suspend this agreement with 77 days notice.',
  ),
  beside(
    'second dispute settlement',
    'final-clause',
    'disputes',
    'disputes are settled by inquiry within 77 days.',
    '"The Parties shall avoid disputes by informing each other in good time".',
  ),
  redefine,
  alone(
    'empty window',
    'impossible-window',
    `${SUBJECT} not earlier than 60 days after entry into force not later than 30 days after entry into force.`,
    `${SUBJECT} not earlier than 30 days after entry into force not later than 60 days after entry into force.`,
  ),
  alone(
    'circle of precedence',
    'precedence-cycle',
    `planted-one: notwithstanding planted-two, ${SUBJECT}.\nplanted-two: notwithstanding planted-one, each party may "paint the lighthouse".`,
    `planted-one: notwithstanding planted-two, ${SUBJECT}.\nplanted-two: each party may "paint the lighthouse".`,
  ),
];
