/** A small agreement that most tests of features write into. */

/** The agreement with the body of its one article, or with articles of its own. */
export function agreementWith(body: string, header = ''): string {
  return `agreement "Agreement on Rescue"
  between Jordan and Austria
  in English, Arabic prevailing English${header === '' ? '' : `\n  ${header}`}
  binding.

party Jordan "the Hashemite Kingdom of Jordan" called "Jordan".
party Austria "the Republic of Austria".

article definitions "Definitions"
  term rescue-team "Rescue Team" means "a unit trained for rescue".
  event accident "an accident in the mountains".
  action assist "assist the other Party".
  action search "search the mountains" is assist.
  role host "Host State".
  body committee "Joint Committee" composed of "experts".

article work "Work"
${body}
`;
}
