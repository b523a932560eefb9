import type { MessageFromView, MessageToView } from '../messages.js';
import './view.css';

/** VS Code's side of the page. */
declare function acquireVsCodeApi(): {
  postMessage(message: MessageFromView): void;
  setState(state: unknown): void;
};

/** The page of a view, connected to the extension. */
export interface ViewPage<Labels> {
  readonly labels: Labels;
  /** Tells the extension something. */
  readonly tell: (message: MessageFromView) => void;
  /** Keeps a choice over a reload of the window, and tells the extension of it. */
  readonly choose: (choice: Readonly<Record<string, string>>) => void;
}

/**
 * Connects the page. `create` is given its content's element and returns what shows data in it, again and again. What had the focus
 * keeps it, by its `data-key`, and the page keeps its place.
 */
export function connectPage<Data, Labels>(
  create: (content: HTMLElement, page: ViewPage<Labels>) => (data: Data) => void,
): void {
  const vscode = acquireVsCodeApi();
  const content = byId('content');
  const empty = byId('empty');
  let state = JSON.parse(meta('pacta-state')) as Record<string, string>;
  vscode.setState(state);
  const page: ViewPage<Labels> = {
    labels: JSON.parse(meta('pacta-labels')) as Labels,
    tell: (message) => vscode.postMessage(message),
    choose: (choice) => {
      state = { ...state, ...choice };
      vscode.setState(state);
      vscode.postMessage({ type: 'choose', choice });
    },
  };
  const show = create(content, page);
  window.addEventListener('message', ({ data: message }: MessageEvent<MessageToView<Data>>) => {
    empty.hidden = message.type === 'show';
    content.hidden = message.type === 'empty';
    if (message.type === 'empty') {
      empty.textContent = message.reason;
      return;
    }
    const focused = document.activeElement?.getAttribute('data-key');
    const place = window.scrollY;
    show(message.data);
    window.scrollTo({ top: place, behavior: 'instant' });
    if (focused)
      content.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
  });
  vscode.postMessage({ type: 'ready' });
}

function meta(name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '{}';
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element called ${id}.`);
  return found;
}
