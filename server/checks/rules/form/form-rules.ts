/** The rules of the group form/. */
import type { Rule } from '../../rule.js';
import { articleOrder } from './article-order.js';
import { duplicateHeading } from './duplicate-heading.js';
import { emptyArticle } from './empty-article.js';
import { recitalDuty } from './recital-duty.js';
import { singleItem } from './single-item.js';

export const FORM_RULES: readonly Rule[] = [articleOrder, duplicateHeading, emptyArticle, recitalDuty, singleItem];
