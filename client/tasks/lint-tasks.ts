import {
  type Disposable,
  type ExtensionContext,
  l10n,
  ProcessExecution,
  Task,
  type TaskDefinition,
  TaskGroup,
  TaskScope,
  tasks,
  Uri,
  type WorkspaceFolder,
  workspace,
} from 'vscode';

/** A task as it stands in tasks.json: `{ "type": "pacta", "task": "lint" }`. */
interface LintDefinition extends TaskDefinition {
  readonly type: 'pacta';
  readonly task: 'lint';
  /** What is checked, relative to the folder; the folder itself where it is not given. */
  readonly path?: string;
}

/** Offers "pacta: lint" for each folder. It runs the command line that comes with the extension, so nothing need be installed. */
export function registerLintTasks(context: ExtensionContext): Disposable {
  return tasks.registerTaskProvider('pacta', {
    provideTasks: () =>
      (workspace.workspaceFolders ?? []).map((folder) => lintTask({ type: 'pacta', task: 'lint' }, folder, context)),
    resolveTask: ({ definition, scope }) => {
      const folder = typeof scope === 'object' ? scope : workspace.workspaceFolders?.[0];
      return definition.task === 'lint' ? lintTask(definition as LintDefinition, folder, context) : undefined;
    },
  });
}

function lintTask(definition: LintDefinition, folder: WorkspaceFolder | undefined, context: ExtensionContext): Task {
  const program = Uri.joinPath(context.extensionUri, 'dist/cli.js').fsPath;
  // VS Code's own program is a Node when it is told to be one.
  const run = new ProcessExecution(process.execPath, [program, 'lint', definition.path ?? '.'], {
    env: { ELECTRON_RUN_AS_NODE: '1' },
    ...(folder && { cwd: folder.uri.fsPath }),
  });
  const name = definition.path === undefined ? 'lint' : `lint ${definition.path}`;
  const task = new Task(definition, folder ?? TaskScope.Workspace, name, 'pacta', run, '$pacta');
  task.group = TaskGroup.Build;
  task.detail = l10n.t('Checks every agreement of the folder, opened or not.');
  return task;
}
