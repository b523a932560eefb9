/** Declarations: parties, groups, roles, terms, actions, events, bodies and topics. */
import type { IOrAlt } from 'chevrotain';
import type { Body, Declaration, Name, Subject, Title } from '../ast.js';
import * as T from '../tokens.js';
import { ClauseParser } from './clauses.js';

const { K } = T;

export abstract class DeclarationParser extends ClauseParser {
  private party = this.RULE('party', (): Declaration => {
    const start = this.here();
    this.CONSUME(K.party);
    const name = this.SUBRULE(this.name);
    const title = this.SUBRULE(this.title);
    const called = this.OPTION(() => this.CONSUME(K.called) && this.SUBRULE1(this.title));
    const representedBy = this.OPTION1(
      () => this.CONSUME(K.represented) && this.CONSUME(K.by) && this.SUBRULE(this.text),
    );
    return {
      kind: 'party',
      name,
      title,
      ...(called === undefined ? {} : { called }),
      ...(representedBy === undefined ? {} : { representedBy }),
      start,
      end: this.behind(),
    };
  });

  private group = this.RULE('group', (): Declaration => {
    const start = this.here();
    this.CONSUME(K.group);
    const name = this.SUBRULE(this.name);
    const title = this.SUBRULE(this.title);
    this.CONSUME(K.of);
    const members = this.SUBRULE(this.names);
    return { kind: 'group', name, title, members, start, end: this.behind() };
  });

  private role = this.RULE('role', (): Declaration => {
    const start = this.here();
    this.CONSUME(K.role);
    const name = this.SUBRULE(this.name);
    const title = this.SUBRULE(this.title);
    const of = this.OPTION(() => this.CONSUME(K.of) && this.SUBRULE(this.names));
    return { kind: 'role', name, title, of: of ?? [], start, end: this.behind() };
  });

  private term = this.RULE('term', (): Declaration => {
    const start = this.here();
    this.CONSUME(K.term);
    const name = this.SUBRULE(this.name);
    const title = this.SUBRULE(this.title);
    this.CONSUME(K.means);
    return { kind: 'term', name, title, means: this.SUBRULE1(this.title), start, end: this.behind() };
  });

  private action = this.RULE('action', (): Declaration => {
    const start = this.here();
    this.CONSUME(K.action);
    const name = this.SUBRULE(this.name);
    const title = this.SUBRULE(this.title);
    const is = this.OPTION(() => this.CONSUME(K.is) && this.SUBRULE(this.names));
    const excludes = this.OPTION1(() => this.CONSUME(K.excludes) && this.SUBRULE1(this.names));
    return { kind: 'action', name, title, is: is ?? [], excludes: excludes ?? [], start, end: this.behind() };
  });

  private event = this.RULE('event', (): Declaration => {
    const start = this.here();
    this.CONSUME(K.event);
    const name = this.SUBRULE(this.name);
    const title = this.SUBRULE(this.title);
    const causedBy = this.OPTION(
      (): Subject => this.CONSUME(K.caused) && this.CONSUME(K.by) && this.SUBRULE(this.subject),
    );
    const excludes = this.OPTION1((): Name[] => this.CONSUME(K.excludes) && this.SUBRULE(this.names));
    return {
      kind: 'event',
      name,
      title,
      ...(causedBy === undefined ? {} : { causedBy }),
      excludes: excludes ?? [],
      start,
      end: this.behind(),
    };
  });

  private body = this.RULE('body', (): Declaration => {
    const start = this.here();
    this.CONSUME(K.body);
    const name = this.SUBRULE(this.name);
    const title = this.SUBRULE(this.title);
    const composedOf = this.OPTION(() => this.CONSUME(K.composed) && this.CONSUME(K.of) && this.SUBRULE1(this.title));
    const chairedBy = this.OPTION1(() => this.CONSUME(K.chaired) && this.CONSUME(K.by) && this.SUBRULE2(this.title));
    const meetsEvery = this.OPTION2(
      () => this.CONSUME(K.meets) && this.CONSUME(K.every) && this.SUBRULE(this.openDuration),
    );
    const decidesBy = this.OPTION3(() => {
      this.CONSUME(K.decides);
      this.CONSUME1(K.by);
      return this.OR<IOrAlt<'consensus' | 'majority' | Title>[]>([
        { ALT: () => this.CONSUME(K.consensus) && 'consensus' },
        { ALT: () => this.CONSUME(K.majority) && 'majority' },
        { ALT: () => this.SUBRULE3(this.title) },
      ]);
    });
    const taskedWith = this.OPTION4(() => this.CONSUME(K.tasked) && this.CONSUME(K.with) && this.SUBRULE4(this.title));
    return {
      kind: 'body',
      name,
      title,
      ...(composedOf === undefined ? {} : { composedOf }),
      ...(chairedBy === undefined ? {} : { chairedBy }),
      ...(meetsEvery === undefined ? {} : { meetsEvery }),
      ...(decidesBy === undefined ? {} : { decidesBy }),
      ...(taskedWith === undefined ? {} : { taskedWith }),
      start,
      end: this.behind(),
    } satisfies Body;
  });

  private topic = this.RULE('topic', (): Declaration => {
    const start = this.here();
    this.CONSUME(K.topic);
    const name = this.SUBRULE(this.name);
    const title = this.SUBRULE(this.title);
    return { kind: 'topic', name, title, start, end: this.behind() };
  });

  declaration = this.RULE(
    'declaration',
    (): Declaration =>
      this.OR<IOrAlt<Declaration>[]>([
        { ALT: () => this.SUBRULE(this.party) },
        { ALT: () => this.SUBRULE(this.group) },
        { ALT: () => this.SUBRULE(this.role) },
        { ALT: () => this.SUBRULE(this.term) },
        { ALT: () => this.SUBRULE(this.action) },
        { ALT: () => this.SUBRULE(this.event) },
        { ALT: () => this.SUBRULE(this.body) },
        { ALT: () => this.SUBRULE(this.topic) },
      ]),
  );
}
