import type { Connection, Emitter } from 'vscode-languageserver';
import type { ClientAbilities } from './abilities';
import type { Baselines } from './baselines';
import type { Configurations } from './configuration';
import type { OpenDocuments } from './documents';
import type { EngineFiles } from './files';
import type { Log } from './host';
import type { EditorSettings } from './settings';
import type { DocumentStates } from './states';
import type { RecordsAround } from './surroundings';

/** What the features share while one editor is served. */
export interface Session {
  readonly connection: Connection;
  readonly client: ClientAbilities;
  readonly documents: OpenDocuments;
  readonly files: EngineFiles;
  readonly configurations: Configurations;
  readonly settings: EditorSettings;
  readonly around: RecordsAround;
  readonly baselines: Baselines;
  readonly states: DocumentStates;
  /** Fires when what is known of any document may have changed without the document changing. */
  readonly changed: Emitter<void>;
  readonly log: Log;
}
