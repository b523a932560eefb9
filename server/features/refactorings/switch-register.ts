/** From a treaty to a memorandum of understanding and back: the header, the modals, and the words that go with each. */
import { CodeActionKind } from 'vscode-languageserver';
import type { AgreementHeader, Modal, NormSentence } from '../../../grammar/ast.js';
import { isChoice } from '../../../grammar/ast.js';
import type { Piece } from '../../../grammar/parse.js';
import type { Finding } from '../../checks/rule.js';
import { register } from '../../checks/rules/conflict/register.js';
import { paragraphsOf } from '../../checks/sentence-texts.js';
import type { Agreement } from '../../model/agreement.js';
import { pieceIndex } from '../../workspace/locate.js';
import type { Snapshot } from '../../workspace/workspace.js';
import { editsOfFix, type Refactor, type SourceEdit } from './refactoring.js';

/** Offered in the header of an agreement. */
export const switchRegister: Refactor = ({ snapshot, element }) => {
  const { agreement } = snapshot.context;
  if (element?.kind !== 'agreement' || agreement?.header !== element) return [];
  return [
    {
      title: agreement.binding
        ? 'Make it a memorandum of understanding: non-binding, and in its words'
        : 'Make it binding, and in the words of a treaty',
      kind: CodeActionKind.RefactorRewrite,
      edits: () => edits(agreement, snapshot),
    },
  ];
};

function edits(agreement: Agreement, snapshot: Snapshot): SourceEdit[] {
  const binding = !agreement.binding;
  const [party, instrument] = binding ? ['Party', 'Agreement'] : ['Participant', 'Memorandum of Understanding'];
  const says = (kind: string): boolean => agreement.header.items.some((item) => item.kind === kind);
  const after = {
    ...agreement,
    binding,
    declaredBinding: binding,
    partyWord: says('parties-called') ? agreement.partyWord : party,
    called: says('called') ? agreement.called : instrument,
  };
  const context = { ...snapshot.context, agreement: after };
  const { tree, model } = snapshot;
  const found: SourceEdit[] = [declare(binding, agreement.header, agreement.piece, snapshot)];
  for (const unit of model.units) {
    // The rule is asked what it would say of the words if the instrument were of the other kind.
    const findings: Iterable<Finding> = register.check({ ...unit, context }, context);
    for (const { fixes = [] } of findings) {
      const [fix] = fixes;
      if (fix !== undefined) found.push(...editsOfFix(fix, snapshot));
    }
    const index = pieceIndex(tree).get(unit.piece);
    if (binding && index !== undefined) found.push(...obliging(unit.piece, index));
  }
  return found;
}

/** `binding` or `non-binding` in the header, in the place of the other or behind the last line. */
function declare(binding: boolean, header: AgreementHeader, piece: Piece, { tree }: Snapshot): SourceEdit {
  const index = pieceIndex(tree).get(piece) ?? 0;
  const word = binding ? 'binding' : 'non-binding';
  const item = header.items.find(({ kind }) => kind === 'binding');
  if (item !== undefined) return { index, start: item.start, end: item.end, text: word };
  const at = header.items.at(-1)?.end ?? header.title.end;
  return { index, start: at, end: at, text: `\n  ${word}` };
}

const OBLIGING: Partial<Record<Modal, string>> = { will: 'shall', 'will-not': 'shall not' };

/** A treaty obliges with `shall`, where a memorandum says `will`. */
function obliging(piece: Piece, index: number): SourceEdit[] {
  return [...paragraphsOf(piece)].flatMap(({ paragraph }) => {
    if (paragraph.kind !== 'norm') return [];
    return modalsOf(paragraph).flatMap(({ modal, start, end }) => {
      const text = OBLIGING[modal];
      return text === undefined ? [] : [{ index, start, end, text }];
    });
  });
}

function modalsOf({ modal, consequence }: NormSentence) {
  const all = consequence === undefined ? [modal] : [modal, consequence.modal];
  return all.flatMap((one) => (isChoice(one) ? one.options.map(({ value }) => value) : [one]));
}
