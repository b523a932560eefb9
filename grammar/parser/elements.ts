/** The sentences that an agreement is made of, one rule each; parse-piece.ts puts them in order. No rule takes the final full stop. */
import type { IOrAlt } from 'chevrotain';
import type {
  AgreementHeader,
  AgreementStatus,
  Annex,
  Article,
  Division,
  Done,
  Expectation,
  Expected,
  HeaderItem,
  Name,
  Paragraph,
  Profile,
  Signed,
  TieKind,
  Title,
  Use,
} from '../ast.js';
import * as T from '../tokens.js';
import type { SentenceHead } from './norms.js';
import { PrintedFormParser } from './printed-forms.js';

const { K } = T;

export class PactaParser extends PrintedFormParser {
  constructor(options: { readonly validate: boolean }) {
    super(options);
    this.performSelfAnalysis();
  }

  /** Parses with `rule` from the token at `index`; the first error, if any, is in `errors`. */
  parseFrom<R, A extends unknown[]>(index: number, rule: (...args: A) => R, ...args: A): R {
    this.errors = [];
    this.misplacedItems.length = 0;
    this.importLexerState(index - 1);
    return rule.apply(this, args);
  }

  /** The index of the next token to be taken. */
  get position(): number {
    return this.exportLexerState() + 1;
  }

  use = this.RULE('use', (): Use => {
    const start = this.here();
    this.CONSUME(K.use);
    return { kind: 'use', path: this.SUBRULE(this.text), start, end: this.behind() };
  });

  private readonly headerTieAlternatives: IOrAlt<TieKind>[] = [
    { ALT: () => this.CONSUME(K.supersedes) && 'supersedes' },
    { ALT: () => this.CONSUME(K.amends) && 'amends' },
    { ALT: () => this.CONSUME(K.implements) && 'implements' },
    { ALT: () => this.CONSUME(K.subject) && this.CONSUME(K.to) && 'subject-to' },
  ];

  private headerTie = this.RULE('headerTie', (): HeaderItem => {
    const start = this.here();
    const tie = this.OR(this.headerTieAlternatives);
    return { kind: 'tie', tie, path: this.SUBRULE(this.text), start, end: this.behind() };
  });

  private readonly headerStatusAlternatives: IOrAlt<AgreementStatus>[] = [
    { ALT: () => this.CONSUME(K.draft) && 'draft' },
    { ALT: () => this.CONSUME(K.initialled) && 'initialled' },
    { ALT: () => this.CONSUME(K.signed) && 'signed' },
    { ALT: () => this.CONSUME(K['in-force']) && 'in-force' },
    { ALT: () => this.CONSUME(K.terminated) && 'terminated' },
  ];

  private headerStatus = this.RULE('headerStatus', (): HeaderItem => {
    const start = this.here();
    this.CONSUME(K.status);
    const status = this.OR(this.headerStatusAlternatives);
    return { kind: 'status', status, start, end: this.behind() };
  });

  private headerItem = this.RULE('headerItem', (): HeaderItem => {
    const start = this.here();
    const span = () => ({ start, end: this.behind() });
    return this.OR<IOrAlt<HeaderItem>[]>([
      { ALT: () => this.CONSUME(K.between) && { kind: 'between', names: this.SUBRULE(this.names), ...span() } },
      {
        ALT: () => {
          this.CONSUME(K.of);
          this.CONSUME(K.kind);
          return { kind: 'of-kind', names: this.SUBRULE1(this.names), ...span() };
        },
      },
      { ALT: () => this.CONSUME(K.covers) && { kind: 'covers', names: this.SUBRULE2(this.names), ...span() } },
      {
        ALT: () => {
          this.CONSUME(K.in);
          const languages = this.SUBRULE3(this.names);
          const prevailing = this.OPTION((): Name => this.CONSUME(K.prevailing) && this.SUBRULE(this.name));
          return { kind: 'in', languages, ...(prevailing === undefined ? {} : { prevailing }), ...span() };
        },
      },
      { ALT: () => this.CONSUME(K.called) && { kind: 'called', text: this.SUBRULE(this.text), ...span() } },
      {
        ALT: () => {
          this.CONSUME(K.parties);
          this.CONSUME1(K.called);
          return { kind: 'parties-called', text: this.SUBRULE1(this.text), ...span() };
        },
      },
      { ALT: () => ({ kind: 'numbered', samples: this.SUBRULE(this.numbered), ...span() }) },
      { ALT: () => this.CONSUME(K.binding) && { kind: 'binding', binding: true, ...span() } },
      { ALT: () => this.CONSUME(K['non-binding']) && { kind: 'binding', binding: false, ...span() } },
      { ALT: () => this.SUBRULE(this.headerStatus) },
      { ALT: () => this.SUBRULE(this.headerTie) },
    ]);
  });

  agreement = this.RULE('agreement', (): AgreementHeader => {
    const start = this.here();
    this.CONSUME(K.agreement);
    const title = this.SUBRULE(this.title);
    const items: HeaderItem[] = [];
    this.MANY(() => items.push(this.SUBRULE(this.headerItem)));
    return { kind: 'agreement', title, items, start, end: this.behind() };
  });

  recital = this.RULE('recital', (): Title => this.SUBRULE(this.title));

  preamble = this.RULE('preamble', () => this.CONSUME(K.preamble));

  division = this.RULE('division', (): Division => {
    const start = this.here();
    const level = this.OR([
      { ALT: () => this.CONSUME(K.part) && ('part' as const) },
      { ALT: () => this.CONSUME(K.chapter) && ('chapter' as const) },
      { ALT: () => this.CONSUME(K.section) && ('section' as const) },
    ]);
    const name = this.SUBRULE(this.name);
    const title = this.SUBRULE(this.title);
    const numbered = this.SUBRULE(this.ownNumber);
    return { kind: 'division', level, name, title, ...numbered, start, end: this.behind() };
  });

  article = this.RULE('article', (): Article => {
    const start = this.here();
    this.CONSUME(K.article);
    const name = this.SUBRULE(this.name);
    const title = this.SUBRULE(this.title);
    const numbered = this.SUBRULE(this.ownNumber);
    const on = this.SUBRULE(this.onTopics);
    const justification = this.OPTION1(() => this.SUBRULE(this.justification));
    const end = this.behind();
    return {
      kind: 'article',
      name,
      title,
      ...numbered,
      on,
      ...(justification === undefined ? {} : { justification }),
      headerEnd: end,
      paragraphs: [],
      start,
      end,
    };
  });

  annex = this.RULE('annex', (): Annex => {
    const start = this.here();
    this.CONSUME(K.annex);
    const name = this.SUBRULE(this.name);
    const title = this.SUBRULE(this.title);
    const numbered = this.SUBRULE(this.ownNumber);
    const on = this.SUBRULE(this.onTopics);
    const end = this.behind();
    return { kind: 'annex', name, title, ...numbered, on, headerEnd: end, paragraphs: [], start, end };
  });

  /** `on` in front of a date begins the first sentence instead. */
  private onTopics = this.RULE('onTopics', (): Name[] => {
    let on: Name[] = [];
    this.OPTION({
      GATE: () => this.isName(2),
      DEF: () => {
        this.CONSUME(K.on);
        on = this.SUBRULE(this.names);
      },
    });
    return on;
  });

  paragraph = this.RULE('paragraph', (): Paragraph => {
    const start = this.here();
    let proposers: Name[] | undefined;
    let label: Name | undefined;
    this.OPTION({
      GATE: () => this.isName(2) && this.is(this.behindBracket(1) - 1, T.CloseBracket) && !this.bracketHolds(T.Colon),
      DEF: () => {
        this.CONSUME(T.OpenBracket);
        proposers = this.SUBRULE(this.names);
        this.CONSUME(T.CloseBracket);
      },
    });
    this.OPTION1({
      GATE: () => this.is(2, T.Colon),
      DEF: () => {
        label = this.SUBRULE(this.name);
        this.CONSUME(T.Colon);
      },
    });
    const placing = this.SUBRULE(this.placing);
    const head: SentenceHead = { start, ...(proposers ? { proposers } : {}), ...(label ? { label } : {}), ...placing };
    return this.OR<IOrAlt<Paragraph>[]>([
      {
        ALT: () => ({ kind: 'declaration', ...head, declaration: this.SUBRULE(this.declaration), end: this.behind() }),
      },
      { GATE: () => this.isClause_(), ALT: () => this.SUBRULE(this.clause, { ARGS: [head] }) },
      { GATE: () => this.isProse(), ALT: () => this.SUBRULE(this.prose, { ARGS: [head] }) },
      { ALT: () => this.SUBRULE(this.norm, { ARGS: [head] }), IGNORE_AMBIGUITIES: true },
    ]);
  });

  private bracketHolds(type: typeof T.Colon): boolean {
    const end = this.behindBracket(1);
    for (let at = 2; at < end; at++) if (this.is(at, type)) return true;
    return false;
  }

  private isClause_(): boolean {
    return this.is(1, K.this) || (this.is(1, K.disputes) && this.is(2, K.are) && this.is(3, K.settled));
  }

  /** A text is prose unless a modal follows, agreed or in brackets: then it is the sentence's subject. */
  private isProse(): boolean {
    const behind = this.is(1, T.Text) ? 2 : this.is(1, T.OpenBracket) ? this.behindBracket(1) : 0;
    return behind > 0 && !this.isModal(behind) && !this.is(behind, T.OpenBracket);
  }

  done = this.RULE('done', (): Done => {
    const start = this.here();
    this.CONSUME(K.done);
    this.CONSUME(K.at);
    const at = this.SUBRULE(this.text);
    const on = this.OPTION(() => this.CONSUME(K.on) && this.SUBRULE(this.openDate));
    const originals = this.OPTION1(() => {
      this.CONSUME(K.in);
      const number = this.SUBRULE(this.openQuantity);
      this.OR([{ ALT: () => this.CONSUME(K.original) }, { ALT: () => this.CONSUME(K.originals) }]);
      return number;
    });
    const variants = this.SUBRULE(this.variants);
    return {
      kind: 'done',
      at,
      ...(on === undefined ? {} : { on }),
      ...(originals === undefined ? {} : { originals }),
      variants,
      start,
      end: this.behind(),
    };
  });

  signed = this.RULE('signed', (): Signed => {
    const start = this.here();
    this.CONSUME(K.signed);
    this.CONSUME(K.for);
    const party = this.SUBRULE(this.name);
    const by = this.OPTION(() => this.CONSUME(K.by) && this.SUBRULE(this.title));
    const capacity = this.OPTION1(() => this.CONSUME(T.Comma) && this.SUBRULE1(this.title));
    return {
      kind: 'signed',
      for: party,
      ...(by === undefined ? {} : { by }),
      ...(capacity === undefined ? {} : { capacity }),
      start,
      end: this.behind(),
    };
  });

  profile = this.RULE('profile', (): Profile => {
    const start = this.here();
    this.CONSUME(K.profile);
    const name = this.SUBRULE(this.name);
    const title = this.SUBRULE(this.title);
    const bases = this.OPTION((): Name[] => this.CONSUME(K.extends) && this.SUBRULE(this.names));
    return {
      kind: 'profile',
      name,
      title,
      extends: bases ?? [],
      topics: [],
      expectations: [],
      start,
      end: this.behind(),
    };
  });

  private readonly expectedAlternatives: IOrAlt<{ expected: Expected; clause?: Name }>[] = [
    { ALT: () => this.CONSUME(K.obligation) && { expected: 'obligation' } },
    { ALT: () => this.CONSUME(K.prohibition) && { expected: 'prohibition' } },
    { ALT: () => this.CONSUME(K.right) && { expected: 'right' } },
    { ALT: () => this.CONSUME(K.body) && { expected: 'body' } },
    { ALT: () => this.CONSUME(K.term) && { expected: 'term' } },
    { ALT: () => this.CONSUME(K.article) && { expected: 'article' } },
    { ALT: () => this.CONSUME(K.clause) && { expected: 'clause', clause: this.SUBRULE(this.name) } },
  ];

  private expected = this.RULE('expected', (): { expected: Expected; clause?: Name } =>
    this.OR(this.expectedAlternatives),
  );

  private readonly expectationAlternatives: IOrAlt<NonNullable<Expectation['by']>>[] = [
    { ALT: () => this.CONSUME(K.each) && this.CONSUME(K.party) && { kind: 'each-party' } },
    { ALT: () => ({ kind: 'name', name: this.SUBRULE1(this.name) }) },
  ];

  expectation = this.RULE('expectation', (): Expectation => {
    const start = this.here();
    this.CONSUME(K.expects);
    const expected = this.SUBRULE(this.expected);
    const on = this.OPTION((): Name => this.CONSUME(K.on) && this.SUBRULE(this.name));
    const by = this.OPTION1((): NonNullable<Expectation['by']> => {
      this.CONSUME(K.by);
      return this.OR(this.expectationAlternatives);
    });
    this.CONSUME(K.because);
    const because = this.SUBRULE(this.text);
    const severity = this.OPTION2(() => {
      this.CONSUME(K.as);
      return this.OR1([
        { ALT: () => this.CONSUME(K.error) && ('error' as const) },
        { ALT: () => this.CONSUME(K.warning) && ('warning' as const) },
        { ALT: () => this.CONSUME(K.info) && ('info' as const) },
      ]);
    });
    return {
      kind: 'expectation',
      ...expected,
      ...(on === undefined ? {} : { on }),
      ...(by === undefined ? {} : { by }),
      because,
      ...(severity === undefined ? {} : { severity }),
      start,
      end: this.behind(),
    };
  });
}
