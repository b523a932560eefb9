import type { MessageFromPage, MessageToPage, PageState } from '../messages.js';
import './preview.css';
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

const given = document.querySelector<HTMLMetaElement>('meta[name="pacta-state"]')?.content ?? '{}';
let state = JSON.parse(given) as PageState;
vscode.setState(state);

const treaty = createTreaty(element('treaty'), (line) => tell({ type: 'open', line }));
const scroll = createPageScroll(treaty.places, (line) => tell({ type: 'scroll', line }));
const toolbar = createToolbar(element('toolbar'), (lang) => tell({ type: 'language', lang }));
const empty = element('empty');

window.addEventListener('message', ({ data }: MessageEvent<MessageToPage>) => {
  switch (data.type) {
    case 'show': {
      empty.hidden = true;
      const complete = scroll.keepStill(() => treaty.show(data.preview));
      toolbar.show(data.preview);
      state = { ...state, lang: data.preview.lang };
      vscode.setState(state);
      if (!complete) tell({ type: 'lost' });
      return;
    }
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

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element called ${id}.`);
  return found;
}
