/** Reads the files of examples/ as the command line does, the built-in kinds of agreement at hand. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Document, type RenderOptions, renderDocument } from '../../server/render/render.js';
import { diagnosticsOf, type FileDiagnostic } from '../../server/workspace/diagnostics.js';
import { createWorkspace, type Workspace } from '../../server/workspace/workspace.js';

const FOLDER = new URL('../../examples/', import.meta.url);

/** The names of all example files. */
export function exampleNames(): string[] {
  return readdirSync(fileURLToPath(FOLDER)).filter((name) => name.endsWith('.pacta'));
}

/** The example as a document. */
export function renderedExample(name: string, options: RenderOptions): Document {
  const { workspace, uri } = opened(name);
  const snapshot = workspace.snapshot(uri);
  const document = snapshot && renderDocument(snapshot, options);
  if (document === undefined) throw new Error(`${name} holds no agreement`);
  return document;
}

/** What the checks find in the example. */
export function findingsOf(name: string): readonly FileDiagnostic[] {
  const { workspace, uri } = opened(name);
  return diagnosticsOf(workspace, uri)?.diagnostics ?? [];
}

function opened(name: string): { readonly workspace: Workspace; readonly uri: string } {
  const workspace = createWorkspace((rule, error) => {
    throw new Error(`${rule} failed`, { cause: error });
  });
  const uri = new URL(name, FOLDER).href;
  workspace.setText(uri, readFileSync(new URL(uri), 'utf8'));
  for (let wanted = workspace.wanted(uri); wanted.length > 0; wanted = workspace.wanted(uri)) {
    for (const other of wanted) workspace.setText(other, readFileSync(new URL(other), 'utf8'));
  }
  return { workspace, uri };
}
