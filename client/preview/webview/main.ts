import type { PreviewLabels } from '../labels.js';
import type { MarkedFinding, MessageFromPage, MessageToPage, PageState } from '../messages.js';
import './preview.css';
import { markFindings } from './finding-marks.js';
import { createPageScroll } from './page-scroll.js';
import { createToolbar } from './toolbar.js';
import { createTreaty } from './treaty.js';

/** VS Code's side of the page. */
declare function acquireVsCodeApi(): {
  postMessage(message: MessageFromPage): void;
  setState(state: PageState): void;
};

const vscode = acquireVsCodeApi();
const tell = (message: MessageFromPage): void => vscode.postMessage(message);

let state = JSON.parse(metaContent('pacta-state')) as PageState;
let findings: readonly MarkedFinding[] = [];
const keep = (next: PageState): void => {
  state = next;
  vscode.setState(state);
};
keep(state);

const treaty = createTreaty(element('treaty'), (line) => tell({ type: 'open', line }));
const scroll = createPageScroll(treaty.places, (line) => tell({ type: 'scroll', line }));
const labels = JSON.parse(metaContent('pacta-labels')) as PreviewLabels;
const toolbar = createToolbar(element('toolbar'), labels, (choice) => {
  keep({ uri: state.uri, ...choice });
  tell({ type: 'choose', ...choice });
});
const empty = element('empty');

window.addEventListener('message', ({ data }: MessageEvent<MessageToPage>) => {
  switch (data.type) {
    case 'show': {
      empty.hidden = true;
      const complete = scroll.keepStill(() => treaty.show(data.preview));
      keep({ ...state, lang: data.preview.lang });
      toolbar.show(data.preview, state);
      markFindings(treaty.blocks(), findings, labels);
      if (!complete) tell({ type: 'lost' });
      return;
    }
    case 'findings':
      findings = data.findings;
      markFindings(treaty.blocks(), findings, labels);
      return;
    case 'empty':
      treaty.clear();
      empty.textContent = data.reason;
      empty.hidden = false;
      return;
    case 'scroll':
      scroll.to(data.line);
      return;
  }
});

tell({ type: 'ready' });

function metaContent(name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '{}';
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element called ${id}.`);
  return found;
}
