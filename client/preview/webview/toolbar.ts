import type { PreviewResult } from '../../../server/protocol.js';

/** The bar above the text: the choice of language, where there is one. */
export interface Toolbar {
  show(preview: PreviewResult): void;
}

/**
 * @param bar the element of the bar, which holds a `select`
 * @param chooseLanguage called with the BCP 47 tag that the user picked
 */
export function createToolbar(bar: HTMLElement, chooseLanguage: (lang: string) => void): Toolbar {
  const select = bar.querySelector('select');
  if (!select) throw new Error('The toolbar has no choice of language.');
  select.addEventListener('change', () => chooseLanguage(select.value));
  let listed = '';
  return {
    show: ({ languages, lang }) => {
      bar.hidden = languages.length < 2;
      const wanted = languages.join(' ');
      if (wanted !== listed) {
        listed = wanted;
        select.replaceChildren(...languages.map(option));
      }
      select.value = lang;
    },
  };
}

/** A language by its own name, as a reader of that language looks for it. */
function option(tag: string): HTMLOptionElement {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  const made = new Option(name, tag);
  made.lang = tag;
  return made;
}
