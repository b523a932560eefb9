/** Sentences that oblige, forbid, permit, exempt or entitle, and the lists that they govern. */
import type { IOrAlt, IToken } from 'chevrotain';
import type {
  Act,
  Consequence,
  Item,
  Justification,
  Modal,
  ModalWords,
  Name,
  NormSentence,
  Placing,
  Prose,
  Qualifier,
  Subject,
  TreatyVerb,
} from '../ast.js';
import * as T from '../tokens.js';
import { type FlatItem, nestItems } from './items.js';
import { QualifierParser } from './qualifiers.js';
import { startOf } from './values.js';

const { K } = T;

/** What stands in front of a sentence, handed on by the rule `paragraph`. */
export interface SentenceHead {
  readonly start: number;
  readonly proposers?: readonly Name[];
  readonly label?: Name;
  readonly placing?: Placing;
}

export abstract class NormParser extends QualifierParser {
  /** Items whose dashes do not fit their place, found while lists are nested. */
  readonly misplacedItems: Item[] = [];

  private not(): boolean {
    return this.OPTION(() => this.CONSUME(K.not)) !== undefined;
  }

  private readonly modalWordsAlternatives: IOrAlt<Modal>[] = [
    { ALT: () => (this.CONSUME(K.shall) && this.not() ? 'shall-not' : 'shall') },
    {
      ALT: () => {
        this.CONSUME(K.may);
        return this.OPTION1(() => this.CONSUME1(K.not)) ? 'may-not' : 'may';
      },
    },
    {
      ALT: () => {
        this.CONSUME(K.will);
        return this.OPTION2(() => this.CONSUME2(K.not)) ? 'will-not' : 'will';
      },
    },
    {
      ALT: () => {
        this.CONSUME(K.need);
        this.CONSUME3(K.not);
        return 'need-not';
      },
    },
    {
      ALT: () => {
        const verb = this.OR1([{ ALT: () => this.CONSUME(K.is) }, { ALT: () => this.CONSUME(K.are) }]);
        this.CONSUME(K.entitled);
        this.CONSUME(K.to);
        return verb.tokenType === K.is ? 'is-entitled-to' : 'are-entitled-to';
      },
    },
  ];

  private modalWords = this.RULE('modalWords', (): ModalWords => {
    const start = this.here();
    const modal = this.OR(this.modalWordsAlternatives);
    return { kind: 'modal', modal, start, end: this.behind() };
  });

  modal = this.open('modal', this.modalWords);

  private readonly actAlternatives: IOrAlt<Act>[] = [
    {
      ALT: () => {
        const start = this.here();
        const variants = this.SUBRULE(this.variants);
        this.CONSUME(T.Colon);
        return { kind: 'items', variants, items: this.SUBRULE(this.items), start, end: this.behind() };
      },
    },
    {
      GATE: () => this.is(2, K.this) || (this.is(2, K.from) && this.is(3, K.this)),
      ALT: () => ({ kind: 'treaty-act', start: this.here(), verb: this.SUBRULE(this.treatyVerb), end: this.behind() }),
    },
    { ALT: () => this.SUBRULE(this.ledAct), IGNORE_AMBIGUITIES: true },
  ];

  /** An act, or the beginning of one that the items of a list go on with. */
  private ledAct = this.RULE('ledAct', (): Act => {
    const lead = this.SUBRULE(this.itemAct);
    const list = this.OPTION({
      GATE: () => this.listFollows(),
      DEF: () => {
        const variants = this.SUBRULE(this.variants);
        this.CONSUME(T.Colon);
        return { variants, items: this.SUBRULE(this.items) };
      },
    });
    if (list === undefined) return lead;
    return { kind: 'items', lead, ...list, start: lead.start, end: this.behind() };
  });

  private listFollows(): boolean {
    let at = 1;
    while (this.is(at, T.LanguageTag)) at += 2;
    return this.is(at, T.Colon) && this.is(at + 1, T.Dashes);
  }

  act = this.RULE('act', (): Act => {
    return this.OR(this.actAlternatives);
  });

  private readonly treatyVerbAlternatives: IOrAlt<TreatyVerb>[] = [
    { ALT: () => this.CONSUME(K.terminate) && 'terminate' },
    { ALT: () => this.CONSUME(K.withdraw) && this.CONSUME(K.from) && 'withdraw' },
    { ALT: () => this.CONSUME(K.suspend) && 'suspend' },
    { ALT: () => this.CONSUME(K.denounce) && 'denounce' },
  ];

  private treatyVerb = this.RULE('treatyVerb', (): TreatyVerb => {
    const verb = this.OR(this.treatyVerbAlternatives);
    this.CONSUME(K.this);
    this.CONSUME(K.agreement);
    return verb;
  });

  private readonly itemActAlternatives: IOrAlt<Act & { kind: 'text-act' | 'named-act' }>[] = [
    { ALT: () => ({ kind: 'text-act', start: this.here(), text: this.SUBRULE(this.openText), end: this.behind() }) },
    {
      ALT: () => {
        const start = this.here();
        const name = this.SUBRULE(this.name);
        const text = this.OPTION(() => this.SUBRULE1(this.openText));
        return { kind: 'named-act', name, ...(text === undefined ? {} : { text }), start, end: this.behind() };
      },
    },
  ];

  private itemAct = this.RULE('itemAct', (): Act & { kind: 'text-act' | 'named-act' } => {
    return this.OR(this.itemActAlternatives);
  });

  private flatItem = this.RULE('flatItem', (): FlatItem => {
    const dashes = this.CONSUME(T.Dashes);
    const act = this.SUBRULE(this.itemAct);
    const qualifiers = this.SUBRULE(this.qualifiers);
    const variants = this.SUBRULE(this.variants);
    return {
      depth: dashes.image.length,
      act,
      qualifiers,
      variants,
      start: startOf(dashes),
      end: this.behind(),
      opensList: false,
    };
  });

  private readonly itemsAlternatives: IOrAlt<IToken>[] = [
    { ALT: () => this.CONSUME(T.Semicolon) },
    { ALT: () => this.CONSUME(T.Colon) },
  ];

  items = this.RULE('items', (): Item[] => {
    const flat = [this.SUBRULE(this.flatItem)];
    this.MANY(() => {
      const separator = this.OR(this.itemsAlternatives);
      const last = flat[flat.length - 1] as FlatItem;
      flat[flat.length - 1] = { ...last, opensList: separator.tokenType === T.Colon };
      flat.push(this.SUBRULE1(this.flatItem));
    });
    return this.ACTION(() => nestItems(flat, this.misplacedItems));
  });

  justification = this.RULE('justification', (): Justification => {
    const start = this.here();
    this.CONSUME(K.asymmetric);
    this.CONSUME(K.because);
    return { kind: 'justification', text: this.SUBRULE(this.text), start, end: this.behind() };
  });

  private consequence = this.RULE('consequence', (): Consequence => {
    const start = this.here();
    this.CONSUME(K.otherwise);
    const subject = this.SUBRULE(this.subject);
    const modal = this.SUBRULE(this.modal);
    const act = this.SUBRULE(this.act);
    const qualifiers = this.SUBRULE(this.qualifiers);
    return { kind: 'consequence', subject, modal, act, qualifiers, start, end: this.behind() };
  });

  norm = this.RULE('norm', (head: SentenceHead): NormSentence => {
    const leading: Qualifier[] = [];
    this.OPTION({
      GATE: () => this.startsWithQualifier(),
      DEF: () => {
        leading.push(this.SUBRULE(this.qualifier));
        this.MANY({
          GATE: () => !this.is(1, T.Comma) || this.isQualifier(2),
          DEF: () => {
            this.OPTION1(() => this.CONSUME(T.Comma));
            leading.push(this.SUBRULE1(this.qualifier));
          },
        });
        this.CONSUME1(T.Comma);
      },
    });
    const subject: Subject = this.SUBRULE(this.subject);
    const modal = this.SUBRULE(this.modal);
    const act = this.SUBRULE(this.act);
    const qualifiers = this.SUBRULE(this.qualifiers);
    const consequence = this.OPTION2(() => this.SUBRULE(this.consequence));
    const justification = this.OPTION3(() => this.SUBRULE(this.justification));
    const variants = this.SUBRULE(this.variants);
    return this.ACTION(() => ({
      kind: 'norm',
      ...head,
      leading,
      subject,
      modal,
      act,
      qualifiers,
      ...(consequence === undefined ? {} : { consequence }),
      ...(justification === undefined ? {} : { justification }),
      variants,
      end: this.behind(),
    }));
  });

  prose = this.RULE('prose', (head: SentenceHead): Prose => {
    const title = this.SUBRULE(this.title);
    const items = this.OPTION(() => {
      this.CONSUME(T.Colon);
      return this.SUBRULE(this.items);
    });
    return this.ACTION(() => ({ kind: 'prose', ...head, title, items: items ?? [], end: this.behind() }));
  });

  /** Words that begin a qualifier are also good as names of a subject, which a modal behind them tells. */
  protected startsWithQualifier(): boolean {
    return this.isQualifier(1) && !this.isModal(2);
  }

  private isQualifier(distance: number): boolean {
    return T.QUALIFIER_STARTS.has(this.LA(distance).tokenTypeIdx);
  }
}
