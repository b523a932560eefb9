/** Names inside English texts: one article and not two, and none missing behind a preposition. */
import { glued } from '../../words.js';
import { type BesideName, firstText, withFirstText } from '../beside-name.js';

const DETERMINER =
  /\b(?:the|an?|each|every|any|no|its|their|our|this|that|these|those|such|either|neither|another|other|said)\s$/i;

/** Behind these a body, a role or a group is spoken of with its article. */
const PREPOSITION =
  /(?:^|\s)(?:of|to|by|with|from|through|in|into|for|at|on|upon|before|after|between|among|and|or|under|within|against|via|that|than|whether|if|unless|where|when|notify|inform|consult|convene|request|assist|advise|invite|instruct|empower|authori[sz]e)\s$/i;

const ARTICLE = /^(?:the|an?)\s/i;

export const englishBesideName: BesideName = ({ before, name }, isSubject) => {
  const text = firstText(name);
  if (text === undefined) return { before, name };
  const bringsArticle = ARTICLE.test(text);
  if (bringsArticle && DETERMINER.test(before))
    return { before, name: withFirstText(name, text.replace(/^the\s/i, '')) };
  const wantsArticle = isSubject && !bringsArticle && (before.trim() === '' || PREPOSITION.test(before));
  return { before, name: wantsArticle ? glued('the ', name) : name };
};
