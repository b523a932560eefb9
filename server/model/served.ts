/** To whom a norm is owed. */
import type { Subject } from '../../grammar/ast.js';
import { spokenText } from './act-words.js';
import { partiesMentioned } from './exchange.js';
import type { FileContext } from './model.js';
import type { Norm } from './norm.js';
import { partiesNamed } from './parties.js';
import { canonical } from './symbols.js';
import { settled } from './text.js';

/** The parties, other than its bearers, that a duty of theirs runs toward: those that its recipients and its words name. */
export function partiesServed(norm: Norm, bearers: readonly string[], context: FileContext): readonly string[] {
  const others = context.parties.filter((party) => !bearers.includes(party));
  const found = new Set<string>();
  for (const qualifier of norm.qualifiers) {
    if (qualifier.kind !== 'recipient') continue;
    for (const party of ofSubject(qualifier.who, others, context)) found.add(party);
  }
  for (const act of [...norm.introduced, norm.act]) {
    if (act.kind === 'treaty-act') continue;
    const action = act.kind === 'named-act' ? context.scope.lookup(canonical(act.name.text))?.node : undefined;
    const texts = [act.text, action?.kind === 'action' ? action.title.text : undefined];
    for (const text of texts) {
      if (text === undefined) continue;
      const words = spokenText(settled(text), context.scope);
      for (const party of partiesMentioned(words, context)) if (others.includes(party)) found.add(party);
      if (/\bother (?:part(?:y|ies)|participants?)\b/i.test(words)) for (const party of others) found.add(party);
    }
  }
  return [...found];
}

function ofSubject(who: Subject, others: readonly string[], context: FileContext): readonly string[] {
  switch (who.kind) {
    case 'other-party':
    case 'every-party':
    case 'parties':
      return others;
    case 'each':
      return partiesNamed(who.name.text, context);
    case 'names':
      return who.names.flatMap((name) => partiesNamed(name.text, context));
    case 'actor': {
      const words = spokenText(settled(who.text), context.scope);
      return /\bother part/i.test(words) ? others : partiesMentioned(words, context);
    }
  }
}
