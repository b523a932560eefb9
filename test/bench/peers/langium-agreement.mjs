/**
 * A language of the same shape for Langium: articles, paragraphs and norms, enough to read the agreements of the benchmarks without an
 * error, names linked to what they are declared as, and doubled names found. Texts are not looked into.
 */
import { DefaultScopeComputation, URI } from 'langium';
import { createServicesForGrammar } from 'langium/grammar';

const GRAMMAR = `
grammar Agreement

entry File: header=Header elements+=Element*;

Header: 'agreement' title=STRING 'between' parties+=[Party:ID] ('and' parties+=[Party:ID])* 'in' languages+=ID binding?='binding' '.';

Element: Declaration | Article | Done | Signed;
Declaration: Party | Role | Term | Event;
Party: 'party' name=ID title=STRING '.';
Role: 'role' name=ID title=STRING '.';
Term: 'term' name=ID title=STRING 'means' meaning=STRING '.';
Event: 'event' name=ID title=STRING '.';

Article: 'article' name=ID title=STRING paragraphs+=Paragraph*;
Paragraph: Declaration | Norm | Clause | Disputes;

Norm: (name=ID ':')? subject=Subject modal=Modal act=Act qualifiers+=Qualifier*
  ('otherwise' other=Subject otherModal=Modal otherAct=Act otherQualifiers+=Qualifier*)? '.';
Subject: who=('each' | 'either' | 'any' | 'neither' | 'no') 'party' | 'the'? bearer=[Bearer:ID];
type Bearer = Party | Role;
Modal: obliges?='shall' not?='not'? | permits?='may' not?='not'?;
Act: text=STRING | ':' items+=Item (';' items+=Item)* | verb='terminate' 'this' 'agreement';
Item: '-' text=STRING qualifiers+=Qualifier*;

Qualifier: Within | Unless | Amount | Notice;
Within: 'within' duration=Duration ('after' trigger=Trigger)?;
Unless: 'unless' condition=Trigger;
Amount: 'at' bound=('most' | 'least') count=INT 'times' ('every' period=Duration)?;
Notice: 'with' duration=Duration 'notice';
Trigger: text=STRING | event=[Event:ID];
Duration: amount=INT unit=('hours' | 'days' | 'weeks' | 'months' | 'years');

Clause: EntryIntoForce | Remains | Amendment;
EntryIntoForce: 'this' 'agreement' 'enters' 'into' 'force' 'upon' when='signature' '.';
Remains: 'this' 'agreement' 'remains' 'in' 'force' 'for' duration=Duration '.';
Amendment: 'this' 'agreement' 'may' 'be' 'amended' 'by' how='agreement' 'of' 'the' 'parties' '.';
Disputes: 'disputes' 'are' 'settled' 'by' means=('consultation' | 'arbitration') '.';

Done: 'done' 'at' place=STRING 'on' date=DATE 'in' count=INT 'originals' '.';
Signed: 'signed' 'for' party=[Party:ID] '.';

terminal DATE: /[0-9]{4}-[0-9]{2}-[0-9]{2}/;
terminal INT returns number: /[0-9]+/;
terminal ID: /[A-Za-z][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*/;
terminal STRING: /"(\\\\.|[^"\\\\])*"/;
hidden terminal WS: /\\s+/;
hidden terminal ML_COMMENT: /\\/\\*[\\s\\S]*?\\*\\//;
hidden terminal SL_COMMENT: /\\/\\/[^\\n\\r]*/;
`;

/** A name is known in the whole file, wherever it is declared. */
class FileScope extends DefaultScopeComputation {
  addLocalSymbol(node, document, symbols) {
    const name = this.nameProvider.getName(node);
    if (name) symbols.add(document.parseResult.value, this.descriptions.createDescription(node, name, document));
  }
}

/**
 * The services of the language, as a server in production has them.
 *
 * @param {object} [sharedModule] what the server adds: its connection
 */
export async function agreementServices(sharedModule) {
  const services = await createServicesForGrammar({
    grammar: GRAMMAR,
    parserConfig: { skipValidations: true },
    languageMetaData: {
      caseInsensitive: false,
      fileExtensions: ['.pacta'],
      languageId: 'pacta',
      mode: 'production',
    },
    module: { references: { ScopeComputation: (services) => new FileScope(services) } },
    ...(sharedModule === undefined ? {} : { sharedModule }),
  });
  services.validation.ValidationRegistry.register({
    File(file, accept) {
      const seen = new Set();
      for (const element of file.elements) {
        if (element.name === undefined) continue;
        if (seen.has(element.name))
          accept('error', `“${element.name}” is declared twice.`, { node: element, property: 'name' });
        seen.add(element.name);
      }
    },
  });
  return services;
}

let documents = 0;

/** The URI of a document that was not there before. */
export function documentUri() {
  documents += 1;
  return URI.parse(`memory:/agreement-${documents}.pacta`);
}
