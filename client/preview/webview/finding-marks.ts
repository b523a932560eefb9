import type { PreviewLabels } from '../labels.js';
import type { MarkedFinding } from '../messages.js';
import { firstBeyond } from './line-map.js';
import { type PlacedBlock, relativeLine } from './treaty-places.js';

const order: readonly MarkedFinding['severity'][] = ['error', 'warning', 'info'];

/** Marks findings beside the paragraphs that they are about; the words are read out with the paragraph, and shown under the pointer. */
export function markFindings(
  blocks: readonly PlacedBlock[],
  findings: readonly MarkedFinding[],
  labels: PreviewLabels,
): void {
  for (const marked of document.querySelectorAll<HTMLElement>('[data-finding]')) unmark(marked);
  const bySource = [...blocks].sort((a, b) => a.line - b.line);
  for (const finding of findings) {
    const block = bySource[Math.max(0, firstBeyond(bySource, finding.line, ({ line }) => line) - 1)];
    if (block) mark(paragraphAt(block, finding.line), finding, labels);
  }
}

/** The smallest part whose source begins at the line or last before it. */
function paragraphAt({ element, line: start }: PlacedBlock, line: number): HTMLElement {
  const parts = [...element.querySelectorAll<HTMLElement>('[data-line]')];
  const ahead = parts.filter((part) => start + relativeLine(part) <= line);
  const nearest = Math.max(...ahead.map(relativeLine));
  return ahead.findLast((part) => relativeLine(part) === nearest) ?? element;
}

function mark(part: HTMLElement, { severity, message }: MarkedFinding, labels: PreviewLabels): void {
  const before = part.dataset.finding as MarkedFinding['severity'] | undefined;
  const isGraver = before === undefined || order.indexOf(severity) < order.indexOf(before);
  if (isGraver) part.dataset.finding = severity;
  const words = `${labels[severity]}: ${message}`;
  part.title = part.title === '' ? words : `${part.title}\n${words}`;
  part.setAttribute('aria-description', part.title);
}

function unmark(part: HTMLElement): void {
  part.removeAttribute('data-finding');
  part.removeAttribute('title');
  part.removeAttribute('aria-description');
}
