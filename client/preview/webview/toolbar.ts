import type { PreviewResult } from '../../../server/protocol.js';
import { filled } from '../../views/webview/element.js';
import type { PreviewLabels } from '../labels.js';
import type { PreviewChoice } from '../messages.js';

/** The bar above the text: the choice of language, of the party whose original it is, and of proposals, where there is one. */
export interface Toolbar {
  show(preview: PreviewResult, choice: PreviewChoice): void;
}

/**
 * @param bar the element of the bar, which holds three `select`s and a `button`
 * @param choose called with everything that is chosen, once the user has changed one of them
 */
export function createToolbar(
  bar: HTMLElement,
  labels: PreviewLabels,
  choose: (choice: PreviewChoice) => void,
): Toolbar {
  const language = selectIn(bar, 'language');
  const original = selectIn(bar, 'original');
  const proposals = selectIn(bar, 'proposals');
  const chosen = (): PreviewChoice => ({
    ...(language.value !== '' && { lang: language.value }),
    ...(original.value !== '' && { for: original.value }),
    ...(proposals.value !== '' && { option: proposals.value }),
  });
  for (const select of [language, original, proposals]) select.addEventListener('change', () => choose(chosen()));
  bar.querySelector('#print')?.addEventListener('click', () => window.print());
  return {
    show: ({ languages, lang, parties, hasBrackets }, choice) => {
      bar.hidden = false;
      fill(language, languages.map(languageOption), lang);
      showOnly(language, languages.length > 1);
      const byName = [...parties].sort((a, b) => a.name.localeCompare(b.name));
      fill(original, [['', labels.asDeclared], ...byName.map(({ name }): Choice => [name, name])], choice.for ?? '');
      showOnly(original, parties.length > 1);
      fill(
        proposals,
        [['', labels.open], ...byName.map(({ name }): Choice => [name, filled(labels.asProposedBy, name)])],
        choice.option ?? '',
      );
      showOnly(proposals, hasBrackets);
    },
  };
}

/** The value of an option, its words, and the language that they are in where it is not the page's. */
type Choice = readonly [value: string, words: string, lang?: string];

/** A language by its own name, as a reader of that language looks for it. */
function languageOption(tag: string): Choice {
  return [tag, new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag, tag];
}

/** Fills in the options, unless they are there already: an open list would close. */
function fill(select: HTMLSelectElement, choices: readonly Choice[], value: string): void {
  const wanted = JSON.stringify(choices);
  if (select.dataset.choices !== wanted) {
    select.dataset.choices = wanted;
    select.replaceChildren(
      ...choices.map(([own, words, lang]) => {
        const option = new Option(words, own);
        if (lang !== undefined) option.lang = lang;
        return option;
      }),
    );
  }
  select.value = value;
}

function showOnly(select: HTMLSelectElement, isWanted: boolean): void {
  select.hidden = !isWanted;
  for (const label of select.labels) label.hidden = !isWanted;
}

function selectIn(bar: HTMLElement, id: string): HTMLSelectElement {
  const found = bar.querySelector<HTMLSelectElement>(`select#${id}`);
  if (!found) throw new Error(`The toolbar has no choice called ${id}.`);
  return found;
}
