/** Refactorings: what is offered where, and the text that each makes. */
import { describe, expect, it } from 'vitest';
import { agreementWith } from './agreement.js';
import { formErrors, offered, refactored } from './refactor.js';

/** The body of the article on the work, after a refactoring at the mark in it. */
function inWork(body: string, title: string): string {
  const after = refactored(agreementWith(body), title);
  expect(formErrors(after)).toBe(0);
  return after.slice(after.indexOf('article work "Work"') + 'article work "Work"\n'.length).trimEnd();
}

describe('a sentence of prose', () => {
  it('becomes a norm', () => {
    expect(inWork('  "The Parties shall mark the $0paths".', 'Write it as a norm')).toBe(
      '  the parties shall "mark the paths".',
    );
  });

  it('keeps its label, its condition and what it is called in other languages', () => {
    const body = '  paths: "If a path is closed, each Par$0ty shall mark the {rescue-team}" /ar "نص".';
    expect(inWork(body, 'Write it as a norm')).toBe(
      '  paths: if "a path is closed", each party shall "mark the {rescue-team}" /ar "نص".',
    );
  });

  it('keeps its own words where the norm would be printed in others', () => {
    expect(inWork('  "Each Party undertakes to mark the $0paths".', 'Write it as a norm')).toBe(
      '  each party shall "mark the paths" /en "Each Party undertakes to mark the paths".',
    );
  });

  it('becomes a norm with its list', () => {
    const body = '  "Each Party shall$0":\n    - "mark the paths";\n    - "clear them".';
    expect(inWork(body, 'Write it as a norm')).toBe(
      '  each party shall:\n    - "mark the paths";\n    - "clear them".',
    );
  });

  it('is left alone where it is not certain who must do what', () => {
    expect(offered(agreementWith('  "The paths shall be $0marked".'))).toEqual([]);
    expect(
      offered(agreementWith('  "Each Party shall mark the paths and the other Party shall $0clear them".')),
    ).toEqual([]);
  });
});

describe('a sentence of one party', () => {
  it('gets its counterpart, though it is a right that no rule complains of', () => {
    expect(inWork('  Jordan may "use the airfields of $0Austria".', 'Add the same for Austria')).toBe(
      '  Jordan may "use the airfields of Austria".\n  Austria may "use the airfields of Jordan".',
    );
  });

  it('gets the reason why the parties differ', () => {
    expect(inWork('  Jordan may "use the $0airfields".', 'Declare that the parties differ')).toBe(
      '  Jordan may "use the airfields" asymmetric because "____".',
    );
  });

  it('needs neither where the counterpart is there, or where it is borne by all', () => {
    const both = '  Jordan may "use the $0airfields".\n  Austria may "use the airfields".';
    expect(offered(agreementWith(both)).join()).not.toMatch(/the same for|differ here/);
    expect(offered(agreementWith('  each party may "use the $0airfields".')).join()).not.toMatch(/the same for|differ/);
  });
});

describe('text that is not agreed', () => {
  it('is settled by one of the proposals', () => {
    const body = '  each party shall "x" within [Jordan: 3 da$0ys | Austria: 5 days].';
    expect(inWork(body, 'Agree on the proposal of Austria')).toBe('  each party shall "x" within 5 days.');
  });

  it('is settled everywhere in the way of one party', () => {
    const body = '  [Jordan] each party shall "y".\n  each party [Jordan: s$0hall | Austria: may] "x".';
    expect(inWork(body, 'Agree on all 2 proposals of Jordan')).toBe('  each party shall "y".\n  each party shall "x".');
  });

  it('is a whole sentence that is agreed or dropped', () => {
    const body = '  each party shall "x".\n  [Jordan] each party shall "$0y".\n  each party shall "z".';
    expect(inWork(body, 'Agree on the sentence')).toContain('\n  each party shall "y".\n');
    expect(inWork(body, 'Drop the sentence')).toBe('  each party shall "x".\n  each party shall "z".');
  });
});

describe('what is written out', () => {
  it('becomes a term, defined beside the others', () => {
    const after = refactored(
      agreementWith('  each party shall "open «the host area» of rescue".'),
      'Define “Host Area”',
    );
    expect(after).toContain('each party shall "open the {host-area} of rescue".');
    expect(after).toContain('  term host-area "Host Area" means "____".\n\narticle work');
    expect(formErrors(after)).toBe(0);
  });

  it('becomes no term where half a word, a name or a whole sentence is selected', () => {
    for (const text of [
      'op«en the» area',
      'open «the {rescue-team}»',
      '«open the area at once and with all the means that there are»',
    ])
      expect(offered(agreementWith(`  each party shall "${text}".`)).join()).not.toContain('Define');
  });

  it('becomes an act, wherever it is written', () => {
    const body = '  each party shall "clear the $0road".\n  Jordan may:\n    - "clear the road";\n    - "close it".';
    const after = refactored(agreementWith(body), 'Declare the act “clear the road” and use its name, in 2 places');
    expect(after).toContain('action clear-road "clear the road".');
    expect(after).toContain('each party shall clear-road.\n  Jordan may:\n    - clear-road;');
    expect(formErrors(after)).toBe(0);
  });

  it('becomes an event, in triggers and conditions alike', () => {
    const body = '  each party shall "x" upon "a landsl$0ide".\n  either party may "y" if "a landslide".';
    const after = refactored(agreementWith(body), 'Declare the event “a landslide” and use its name, in 2 places');
    expect(after).toContain('event landslide "a landslide".');
    expect(after).toContain('"x" upon landslide.\n  either party may "y" if landslide.');
    expect(formErrors(after)).toBe(0);
  });

  it('gets a name that is free, in front of the articles where nothing is declared in one', () => {
    const after = refactored(
      'agreement "A" between X and Y.\nparty X "X".\nparty Y "Y".\n\narticle road "Road"\n  each party shall "road$0".\n',
      'Declare the act',
    );
    expect(after).toContain('party Y "Y".\naction road-2 "road".\n\narticle road "Road"\n  each party shall road-2.');
  });
});

describe('a term', () => {
  it('is written out where it is used, and its definition goes', () => {
    const after = refactored(
      agreementWith('  each party shall "send a {rescue-te$0am}".\n  each party shall "pay the {rescue-team}".'),
      'Write out what “Rescue Team” means, in 2 places',
    );
    expect(after).toContain('"send a unit trained for rescue"');
    expect(after).toContain('"pay the unit trained for rescue"');
    expect(after).not.toContain('rescue-team');
    expect(formErrors(after)).toBe(0);
  });

  it('stays where it is used in a language in which it has no meaning', () => {
    const body = '  each party shall "send a {rescue-te$0am}" /ar "{rescue-team}".';
    expect(offered(agreementWith(body)).join()).not.toContain('Write out');
  });
});

describe('lists', () => {
  it('become sentences that share what the list shared', () => {
    const body = '  within 3 days, each party shall:\n    - "x" in$0 writing;\n    - "y" if "so agreed".';
    expect(inWork(body, 'Make 2 sentences')).toBe(
      '  within 3 days, each party shall "x" in writing.\n  within 3 days, each party shall "y" if "so agreed".',
    );
  });

  it('are made of neighbours that begin alike', () => {
    const body = '  each party shall "x" in writing.\n  each party shall "$0y".\n  Jordan shall "z".';
    expect(inWork(body, 'Make one list of the 2 sentences that begin “each party shall …”')).toBe(
      '  each party shall:\n    - "x" in writing;\n    - "y".\n  Jordan shall "z".',
    );
  });

  it('are not made where a label or a wording would be lost', () => {
    for (const body of [
      '  a: each party shall "x".\n  each party shall "$0y".',
      '  each party shall "x" /ar "س".\n  each party shall "$0y".',
      '  each party shall "x".\n  // why\n  each party shall "$0y".',
    ])
      expect(offered(agreementWith(body)).join()).not.toContain('one list');
  });
});

describe('an article', () => {
  const HEAD = 'agreement "A" between X and Y.\nparty X "X".\nparty Y "Y".\n\n';

  it('moves with the comments in front of it', () => {
    const source = `${HEAD}article one "One"\n  each party shall "x". // of one\n\n// on two\narticle two "T$0wo"\n  each party shall "y".\n`;
    expect(refactored(source, 'Move this article in front of Article 1 — One')).toBe(
      `${HEAD}// on two\narticle two "Two"\n  each party shall "y".\n\narticle one "One"\n  each party shall "x". // of one\n`,
    );
  });

  it('moves behind the next one and stays in front of what follows', () => {
    const source = `${HEAD}article one "O$0ne"\n  each party shall "x".\n\narticle two "Two"\n  each party shall "y".\n\ndone at "Z".\n`;
    expect(refactored(source, 'Move this article behind Article 2 — Two')).toBe(
      `${HEAD}article two "Two"\n  each party shall "y".\n\narticle one "One"\n  each party shall "x".\n\ndone at "Z".\n`,
    );
  });

  it('has its definitions put in order', () => {
    const body = '  term water "Water" means "w".\n  term air "A$0ir" means "a".';
    expect(inWork(body, 'Put the 2 definitions in alphabetical order')).toBe(
      '  term air "Air" means "a".\n  term water "Water" means "w".',
    );
  });
});

describe('a sentence’s own wording', () => {
  it('starts from what would be printed, names as names', () => {
    expect(
      inWork(
        '  each party shall "send a {rescue-team}" within 3 da$0ys.',
        'Give this sentence a wording of its own in English',
      ),
    ).toBe(
      '  each party shall "send a {rescue-team}" within 3 days /en "Each Party shall send a {rescue-team} within three (3) days".',
    );
  });

  it('is to be written where the language does not say the sentence yet', () => {
    expect(inWork('  each party shall "x$0".', 'Give this sentence a wording of its own in Arabic')).toBe(
      '  each party shall "x" /ar "____".',
    );
  });
});

describe('an instrument', () => {
  it('becomes a memorandum in its words, and a treaty again', () => {
    const treaty = agreementWith(
      '  each party shall "inform the other Party".\n  neither party shall "x" otherwise the other party shall "y".',
    );
    const memorandum = refactored(treaty.replace('agreement "', 'agree$0ment "'), 'Make it a memorandum');
    expect(memorandum).toContain('\n  non-binding.');
    expect(memorandum).toContain('each party will "inform the other Participant".');
    expect(memorandum).not.toMatch(/\bshall\b/);
    const again = refactored(memorandum.replace('agreement "', 'agree$0ment "'), 'Make it binding');
    expect(again).toContain('each party shall "inform the other Party".');
    expect(again).toContain('\n  binding.');
    expect(again).not.toMatch(/\bwill\b/);
  });
});
