/** A sentence of one party alone: the same for the other, or the reason why they differ. */
import { CodeActionKind } from 'vscode-languageserver';
import { addCounterpart, declareAsymmetry } from '../../checks/rules/balance/asymmetry-fixes.js';
import { type BorneNorm, borneNorms, partiesLeftOut } from '../../model/balance.js';
import { normsAt } from '../norm-at.js';
import { editsOfFix, type Ground, type Refactor } from './refactoring.js';

/** Offered on a norm that some party does not bear as well: rights and claims too, of which no rule complains. */
export const oneSided: Refactor = (ground) => {
  const { snapshot, cursor } = ground;
  const { context } = snapshot;
  const norms = normsAt(snapshot, cursor);
  const [borne] = borneNorms(norms, context);
  if (borne === undefined || borne.norm.followsBreach || borne.parties.length === context.parties.length) return [];
  const left = partiesLeftOut(answering(borne, ground), context.parties);
  if (left.length === 0) return [];
  const fixes = [
    ...addCounterpart(borne.norm, borne.parties, left, context),
    ...(borne.norm.justified ? [] : [declareAsymmetry(borne.norm)]),
  ];
  return fixes.map((fix) => ({
    title: fix.title,
    kind: CodeActionKind.RefactorRewrite,
    edits: () => editsOfFix(fix, snapshot),
  }));
};

/** The norm with all that answer it. */
function answering({ key }: BorneNorm, { snapshot }: Ground): BorneNorm[] {
  const { model, context } = snapshot;
  return model.units.flatMap(({ norms }) => borneNorms(norms, context).filter((other) => other.key === key));
}
