/** The final clauses: `this agreement …` and `disputes are settled by …`. */
import type { IOrAlt } from 'chevrotain';
import type { Clause, ClauseContent, Consent, ConsentBy, ConsentStep, DisputeStep, Name, Open, Text } from '../ast.js';
import * as T from '../tokens.js';
import { NormParser, type SentenceHead } from './norms.js';

const { K } = T;

type Entry = ClauseContent & { kind: 'entry-into-force' };

export abstract class ClauseParser extends NormParser {
  private readonly consentStepAlternatives: IOrAlt<ConsentStep>[] = [
    { ALT: () => this.CONSUME(K.ratification) && 'ratification' },
    { ALT: () => this.CONSUME(K.acceptance) && 'acceptance' },
    { ALT: () => this.CONSUME(K.approval) && 'approval' },
    { ALT: () => this.CONSUME(K.notification) && 'notification' },
    { ALT: () => this.CONSUME(K.accession) && 'accession' },
  ];

  private consentStep = this.RULE('consentStep', (): ConsentStep => this.OR(this.consentStepAlternatives));

  private readonly consentByAlternatives: IOrAlt<ConsentBy>[] = [
    {
      ALT: () => {
        this.CONSUME(K.each);
        this.CONSUME(K.party);
        return { kind: 'each-party' };
      },
    },
    {
      ALT: () => {
        const number = this.SUBRULE(this.openQuantity);
        this.CONSUME(K.parties);
        return { kind: 'number', number };
      },
    },
    { ALT: () => ({ kind: 'names', names: this.SUBRULE(this.names) }) },
  ];

  private consentBy = this.RULE('consentBy', (): ConsentBy => this.OR(this.consentByAlternatives));

  consent = this.RULE('consent', (): Consent => {
    const start = this.here();
    return this.OR<IOrAlt<Consent>[]>([
      { ALT: () => this.CONSUME(K.signature) && { kind: 'signature', start, end: this.behind() } },
      {
        ALT: () => {
          this.CONSUME(K.exchange);
          this.CONSUME(K.of);
          return { kind: 'exchange', text: this.SUBRULE(this.openText), start, end: this.behind() };
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.deposit);
          this.CONSUME1(K.of);
          const instruments = this.SUBRULE(this.openQuantity);
          this.CONSUME(K.instruments);
          return { kind: 'deposit', instruments, start, end: this.behind() };
        },
      },
      {
        ALT: () => {
          const step = this.SUBRULE(this.consentStep);
          this.CONSUME(K.by);
          return { kind: 'consent', step, by: this.SUBRULE(this.consentBy), start, end: this.behind() };
        },
      },
    ]);
  });

  private readonly entryIntoForceAlternatives: IOrAlt<Entry['register']>[] = [
    { ALT: () => this.CONSUME(K.enters) && this.CONSUME(K.into) && this.CONSUME(K.force) && 'enters-into-force' },
    { ALT: () => this.CONSUME(K.comes) && this.CONSUME1(K.into) && this.CONSUME(K.effect) && 'comes-into-effect' },
  ];

  private entryIntoForce = this.RULE('entryIntoForce', (): ClauseContent => {
    const register = this.OR(this.entryIntoForceAlternatives);
    const when = this.OR1<IOrAlt<Entry['when']>[]>([
      { ALT: () => this.CONSUME(K.upon) && { kind: 'upon', consent: this.SUBRULE(this.consent) } },
      { ALT: () => this.CONSUME(K.on) && { kind: 'on', date: this.SUBRULE(this.openDate) } },
      {
        GATE: () => this.startsWithDuration(),
        ALT: () => {
          const duration = this.SUBRULE(this.openDuration);
          this.CONSUME(K.after);
          return { kind: 'after', duration, consent: this.SUBRULE1(this.consent) };
        },
      },
      { ALT: () => ({ kind: 'text', text: this.SUBRULE(this.openText) }), IGNORE_AMBIGUITIES: true },
    ]);
    return { kind: 'entry-into-force', register, when };
  });

  private readonly isClauseAlternatives: IOrAlt<ClauseContent>[] = [
    {
      ALT: () => {
        this.CONSUME(K.subject);
        this.CONSUME(K.to);
        const step = this.OR1([
          { ALT: () => this.CONSUME(K.ratification) && ('ratification' as const) },
          { ALT: () => this.CONSUME(K.acceptance) && ('acceptance' as const) },
          { ALT: () => this.CONSUME(K.approval) && ('approval' as const) },
        ]);
        return { kind: 'consent-required', step };
      },
    },
    {
      ALT: () => {
        this.CONSUME(K.deposited);
        this.CONSUME(K.with);
        return { kind: 'depositary', with: this.SUBRULE(this.nameOrText) };
      },
    },
    {
      ALT: () => {
        this.CONSUME(K.registered);
        this.CONSUME(K.by);
        const by = this.SUBRULE(this.subject);
        const registrar = this.OPTION(() => this.CONSUME1(K.with) && this.SUBRULE1(this.openText));
        return { kind: 'registration', by, ...(registrar === undefined ? {} : { with: registrar }) };
      },
    },
    { ALT: () => this.SUBRULE(this.opening) },
  ];

  /** Everything that begins with `this agreement is`. */
  private isClause = this.RULE('isClause', (): ClauseContent => {
    this.CONSUME(K.is);
    return this.OR(this.isClauseAlternatives);
  });

  private opening = this.RULE('opening', (): ClauseContent => {
    this.CONSUME(K.open);
    const purpose = this.OR([
      { ALT: () => this.CONSUME(K.for) && this.CONSUME(K.signature) && ('signature' as const) },
      { ALT: () => this.CONSUME(K.to) && this.CONSUME(K.accession) && ('accession' as const) },
    ]);
    const by = this.OPTION(() => this.CONSUME(K.by) && this.SUBRULE(this.openText));
    const from = this.OPTION1(() => this.CONSUME(K.from) && this.SUBRULE(this.openDate));
    const until = this.OPTION2(() => this.CONSUME(K.until) && this.SUBRULE1(this.openDate));
    return {
      kind: 'opening',
      for: purpose,
      ...(by === undefined ? {} : { by }),
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
    };
  });

  private provisional = this.RULE('provisional', (): ClauseContent => {
    this.CONSUME(K.applies);
    this.CONSUME(K.provisionally);
    this.CONSUME(K.from);
    const from = this.OR([{ ALT: () => this.SUBRULE(this.consent) }, { ALT: () => this.SUBRULE(this.openDate) }]);
    return { kind: 'provisional-application', from };
  });

  private durationClause = this.RULE('durationClause', (): ClauseContent => {
    this.CONSUME(K.remains);
    this.CONSUME(K.in);
    const register = this.OR([
      { ALT: () => this.CONSUME(K.force) && ('force' as const) },
      { ALT: () => this.CONSUME(K.effect) && ('effect' as const) },
    ]);
    const term = this.OR1<IOrAlt<(ClauseContent & { kind: 'duration' })['term']>[]>([
      { ALT: () => this.CONSUME(K.for) && { kind: 'for', duration: this.SUBRULE(this.openDuration) } },
      { ALT: () => this.CONSUME(K.until) && { kind: 'until', date: this.SUBRULE(this.openDate) } },
      { ALT: () => this.CONSUME(K.indefinitely) && { kind: 'indefinitely' } },
    ]);
    const renewal = this.OPTION(() => {
      this.CONSUME(T.Comma);
      this.CONSUME(K.renewed);
      const automatically = this.OPTION1(() => this.CONSUME(K.automatically)) !== undefined;
      this.CONSUME1(K.for);
      return { automatically, duration: this.SUBRULE1(this.openDuration) };
    });
    return { kind: 'duration', register, term, ...(renewal === undefined ? {} : { renewal }) };
  });

  private readonly amendmentAlternatives: IOrAlt<(ClauseContent & { kind: 'amendment' })['by']>[] = [
    {
      ALT: () => {
        this.CONSUME(K.agreement);
        this.CONSUME(K.of);
        this.CONSUME(K.the);
        this.CONSUME(K.parties);
        return { kind: 'agreement' };
      },
    },
    { ALT: () => this.CONSUME(K.consensus) && { kind: 'consensus' } },
    {
      ALT: () => {
        this.CONSUME(K.majority);
        this.CONSUME1(K.of);
        const of = this.SUBRULE(this.openQuantity);
        this.CONSUME1(K.parties);
        return { kind: 'majority', of };
      },
    },
    { ALT: () => ({ kind: 'text', text: this.SUBRULE(this.openText) }) },
  ];

  private amendment = this.RULE('amendment', (): ClauseContent => {
    this.CONSUME(K.may);
    this.CONSUME(K.be);
    this.CONSUME(K.amended);
    this.CONSUME(K.by);
    const by = this.OR(this.amendmentAlternatives);
    return { kind: 'amendment', by };
  });

  private readonly reservationsAlternatives: IOrAlt<ClauseContent>[] = [
    { ALT: () => this.CONSUME(K.no) && this.CONSUME(K.reservations) && { kind: 'reservations', permitted: false } },
    {
      ALT: () => {
        this.CONSUME1(K.reservations);
        const to = this.OPTION(() => this.CONSUME(K.to) && this.SUBRULE(this.names));
        return { kind: 'reservations', permitted: true, ...(to === undefined ? {} : { to }) };
      },
    },
  ];

  private reservations = this.RULE('reservations', (): ClauseContent => {
    this.CONSUME(K.permits);
    return this.OR(this.reservationsAlternatives);
  });

  private relation = this.RULE('relation', (): ClauseContent => {
    const relation = this.OR([
      { ALT: () => this.CONSUME(K.prevails) && this.CONSUME(K.over) && ('prevails-over' as const) },
      { ALT: () => this.CONSUME(K.yields) && this.CONSUME(K.to) && ('yields-to' as const) },
      {
        ALT: () =>
          this.CONSUME(K.does) && this.CONSUME(K.not) && this.CONSUME(K.affect) && ('does-not-affect' as const),
      },
    ]);
    return { kind: 'relation', relation, reference: this.SUBRULE(this.reference) };
  });

  private readonly meansAlternatives: IOrAlt<DisputeStep['means']>[] = [
    { ALT: () => this.CONSUME(K.consultation) && 'consultation' },
    { ALT: () => this.CONSUME(K.negotiation) && 'negotiation' },
    { ALT: () => this.CONSUME(K.inquiry) && 'inquiry' },
    { ALT: () => this.CONSUME(K.mediation) && 'mediation' },
    { ALT: () => this.CONSUME(K.conciliation) && 'conciliation' },
    { ALT: () => this.CONSUME(K.arbitration) && 'arbitration' },
    { ALT: () => this.CONSUME(K.adjudication) && 'adjudication' },
    { ALT: () => this.SUBRULE(this.openText) },
  ];

  private means = this.RULE('means', (): DisputeStep['means'] => this.OR(this.meansAlternatives));

  private step = this.RULE('step', (): DisputeStep => {
    const start = this.here();
    const means = this.SUBRULE(this.means);
    const by = this.OPTION((): Name | Open<Text> => this.CONSUME(K.by) && this.SUBRULE(this.nameOrText));
    const under = this.OPTION1(() => this.CONSUME(K.under) && this.SUBRULE1(this.openText));
    const within = this.OPTION2(() => this.CONSUME(K.within) && this.SUBRULE(this.openDuration));
    return {
      means,
      ...(by === undefined ? {} : { by }),
      ...(under === undefined ? {} : { under }),
      ...(within === undefined ? {} : { within }),
      start,
      end: this.behind(),
    };
  });

  private disputes = this.RULE('disputes', (): ClauseContent => {
    this.CONSUME(K.disputes);
    this.CONSUME(K.are);
    this.CONSUME(K.settled);
    this.CONSUME(K.by);
    const steps = [this.SUBRULE(this.step)];
    this.MANY(() => {
      this.CONSUME(T.Comma);
      this.CONSUME(K.then);
      steps.push(this.SUBRULE1(this.step));
    });
    return { kind: 'disputes', steps };
  });

  private readonly thisAgreementAlternatives: IOrAlt<ClauseContent>[] = [
    { ALT: () => this.SUBRULE(this.entryIntoForce) },
    { ALT: () => this.SUBRULE(this.isClause) },
    { ALT: () => this.SUBRULE(this.provisional) },
    { ALT: () => this.SUBRULE(this.durationClause) },
    { ALT: () => this.SUBRULE(this.amendment) },
    { ALT: () => this.SUBRULE(this.reservations) },
    { ALT: () => this.SUBRULE(this.relation) },
  ];

  private thisAgreement = this.RULE('thisAgreement', (): ClauseContent => {
    this.CONSUME(K.this);
    this.CONSUME(K.agreement);
    return this.OR(this.thisAgreementAlternatives);
  });

  private readonly clauseAlternatives: IOrAlt<ClauseContent>[] = [
    { ALT: () => this.SUBRULE(this.thisAgreement) },
    { ALT: () => this.SUBRULE(this.disputes) },
  ];

  clause = this.RULE('clause', (head: SentenceHead): Clause => {
    const content = this.OR(this.clauseAlternatives);
    const variants = this.SUBRULE(this.variants);
    return this.ACTION(() => ({ kind: 'clause', ...head, content, variants, end: this.behind() }));
  });
}
