import {
  commands,
  type Diagnostic,
  DiagnosticSeverity,
  Disposable,
  LanguageStatusSeverity,
  l10n,
  languages,
  type Uri,
  window,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { type AgreementFacts, type AgreementParams, factsRequest } from '../../server/protocol.js';
import type { Analyses } from '../views/analyses.js';

/** Findings of what the agreement's kind expects and nothing in it supplies. */
const expectedByKind = 'missing/profile-obligation';

/** The state of the agreement in the active editor: its findings, how far the draft has come, and what its kind still expects. */
export function createAgreementStatus(client: BaseLanguageClient, analyses: Analyses): Disposable {
  const findings = languages.createLanguageStatusItem('pacta.findings', { language: 'pacta' });
  findings.name = l10n.t('Findings');
  findings.command = { command: 'workbench.actions.view.problems', title: l10n.t('Show') };
  const draft = languages.createLanguageStatusItem('pacta.draft', { language: 'pacta' });
  draft.name = l10n.t('Agreement');
  draft.text = l10n.t('Agreement');
  const expected = languages.createLanguageStatusItem('pacta.expected', { language: 'pacta' });
  expected.name = l10n.t('Expected clauses');

  const current = (): Uri | undefined => {
    const document = window.activeTextEditor?.document;
    return document?.languageId === 'pacta' ? document.uri : undefined;
  };

  const showFindings = (): void => {
    const uri = current();
    if (!uri) return;
    const found = languages.getDiagnostics(uri).filter(({ source }) => source === 'pacta');
    const errors = found.filter(({ severity }) => severity === DiagnosticSeverity.Error).length;
    const warnings = found.filter(({ severity }) => severity === DiagnosticSeverity.Warning).length;
    findings.text = findingsText(errors, warnings);
    findings.severity =
      errors > 0
        ? LanguageStatusSeverity.Error
        : warnings > 0
          ? LanguageStatusSeverity.Warning
          : LanguageStatusSeverity.Information;
    const missing = found.filter((one) => ruleOf(one) === expectedByKind).length;
    expected.text =
      missing === 0
        ? l10n.t('Nothing that its kind expects is missing')
        : l10n.t('Its kind still expects: {0}', String(missing));
    expected.command = { command: 'pacta.showExpected', title: l10n.t('Show') };
  };

  const showFacts = async (): Promise<void> => {
    const uri = current();
    if (!uri || client.state !== State.Running) return;
    const params: AgreementParams = { uri: client.code2ProtocolConverter.asUri(uri) };
    const facts = await client.sendRequest<AgreementFacts | null>(factsRequest, params);
    if (current()?.toString() !== uri.toString()) return;
    draft.text = facts ? statusText(facts.status) : l10n.t('No agreement, but what others use');
    draft.detail = facts?.kinds.join(', ') ?? '';
  };

  const show = (): void => {
    showFindings();
    showFacts().catch((error) => client.outputChannel.appendLine(String(error)));
  };
  show();
  return Disposable.from(
    findings,
    draft,
    expected,
    window.onDidChangeActiveTextEditor(show),
    languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((uri) => uri.toString() === current()?.toString())) showFindings();
    }),
    analyses.onDidAnalyse((uri) => {
      if (uri.toString() === current()?.toString()) show();
    }),
    commands.registerCommand('pacta.showExpected', () => chooseExpected(current())),
  );
}

/** Lists what the kind still expects, and leads to the article where it would stand. */
async function chooseExpected(uri: Uri | undefined): Promise<void> {
  const missing = uri ? languages.getDiagnostics(uri).filter((one) => ruleOf(one) === expectedByKind) : [];
  if (missing.length === 0) {
    await window.showInformationMessage(l10n.t('Nothing that its kind expects is missing.'));
    return;
  }
  const picked = await window.showQuickPick(
    missing.map(({ message, range }) => ({ label: message, range })),
    { title: l10n.t('What agreements of this kind contain, and this one does not yet') },
  );
  if (picked && uri) await window.showTextDocument(uri, { selection: picked.range });
}

function ruleOf({ code }: Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}

function findingsText(errors: number, warnings: number): string {
  if (errors > 0) return l10n.t('{0} errors, {1} warnings', String(errors), String(warnings));
  return warnings > 0 ? l10n.t('{0} warnings', String(warnings)) : l10n.t('No errors and no warnings');
}

function statusText(status: AgreementFacts['status']): string {
  switch (status) {
    case 'draft':
      return l10n.t('Draft');
    case 'initialled':
      return l10n.t('Initialled');
    case 'signed':
      return l10n.t('Signed');
    case 'in-force':
      return l10n.t('In force');
    case 'terminated':
      return l10n.t('Terminated');
  }
}
