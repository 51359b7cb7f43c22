import type { Range } from 'vscode-languageserver';
import type { Session } from '../session';

/** Command: shows a {@link ShownPlace} in the editor, its words selected. */
export const SHOW_PLACE = 'adrBridge.server.showPlace';

export interface ShownPlace {
  readonly uri: string;
  readonly range: Range;
}

/** Shows a place to the user once an action has changed it. */
export function showPlaces({ connection, log }: Session): void {
  connection.onExecuteCommand(async ({ command, arguments: given = [] }) => {
    const [place] = given as readonly (ShownPlace | undefined)[];
    if (command !== SHOW_PLACE || place === undefined) return;
    const { success } = await connection.window.showDocument({
      uri: place.uri,
      selection: place.range,
      takeFocus: true,
    });
    if (!success) log.warn(`${place.uri} could not be shown.`);
  });
}
