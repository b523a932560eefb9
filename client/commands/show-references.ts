import { commands, type Disposable } from 'vscode';
import type { BaseLanguageClient, Location, Position } from 'vscode-languageclient';

/** The command that the server puts into lenses: it shows places beside the line that the lens stands on. */
export const showReferencesCommand = 'pacta.showReferences';

/** Registers it. What the server gives is in the protocol's shape, which VS Code's own command does not take. */
export function registerShowReferences({ protocol2CodeConverter }: BaseLanguageClient): Disposable {
  return commands.registerCommand(showReferencesCommand, (uri: string, at: Position, places: Location[]) =>
    commands.executeCommand(
      'editor.action.showReferences',
      protocol2CodeConverter.asUri(uri),
      protocol2CodeConverter.asPosition(at),
      places.map((place) => protocol2CodeConverter.asLocation(place)),
    ),
  );
}
