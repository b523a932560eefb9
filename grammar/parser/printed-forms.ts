/** What an agreement says of its own printed form: headings and marks as they are written, and where a sentence is placed. */
import type { IOrAlt } from 'chevrotain';
import type { Placing, Text } from '../ast.js';
import * as T from '../tokens.js';
import { DeclarationParser } from './declarations.js';

const { K } = T;

export abstract class PrintedFormParser extends DeclarationParser {
  /** `numbered "Article I", "1.", "a)"`: headings and marks as they are to be printed. */
  protected numbered = this.RULE('numbered', (): Text[] => {
    this.CONSUME(K.numbered);
    const samples = [this.SUBRULE(this.text)];
    this.MANY(() => {
      this.CONSUME(T.Comma);
      samples.push(this.SUBRULE1(this.text));
    });
    return samples;
  });

  /** The word is also good as the name that a sentence below the heading begins with. */
  protected ownNumber = this.RULE('ownNumber', (): { readonly numbered?: readonly Text[] } => {
    const numbered = this.OPTION({
      GATE: () => this.is(2, T.Text),
      DEF: () => this.SUBRULE(this.numbered),
    });
    return numbered === undefined ? {} : { numbered };
  });

  private readonly placingAlternatives: IOrAlt<Placing>[] = [
    { ALT: () => this.CONSUME(K.also) && 'also' },
    { ALT: () => this.CONSUME(K.unnumbered) && 'unnumbered' },
  ];

  /** Both words are also good as names: of a label, or of those who bear the sentence. */
  protected placing = this.RULE('placing', (): { readonly placing?: Placing } => {
    const placing = this.OPTION({
      GATE: () => !this.isModal(2) && !this.is(2, T.Colon) && !this.is(2, T.Comma) && !this.is(2, K.and),
      DEF: () => this.OR(this.placingAlternatives),
    });
    return placing === undefined ? {} : { placing };
  });
}
