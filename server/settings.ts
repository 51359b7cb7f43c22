import type { Connection } from 'vscode-languageserver';
import type { ClientAbilities } from './abilities';
import { type BaselineSetting, SETTINGS_SECTION, type Settings } from './protocol';

/** The editor's settings, asked for once per document until they change. */
export class EditorSettings {
  readonly #connection: Connection;
  readonly #client: ClientAbilities;
  readonly #byUri = new Map<string, Promise<Settings>>();
  /** What a client says that cannot be asked. */
  #told: Settings = {};

  constructor(connection: Connection, client: ClientAbilities) {
    this.#connection = connection;
    this.#client = client;
  }

  /** Whether the user wants this document to be checked. */
  async isEnabled(uri: string): Promise<boolean> {
    const { enable } = await this.#of(uri);
    return enable !== false;
  }

  /** How the user wants to see what the baseline knows. */
  async baselineFor(uri: string): Promise<BaselineSetting> {
    const { baseline } = await this.#of(uri);
    return baseline ?? 'faded';
  }

  /** @param settings what the client sent along; nothing where it is to be asked */
  changed(settings: unknown): void {
    this.#byUri.clear();
    this.#told = sectionOf(settings);
  }

  forget(uri: string): void {
    this.#byUri.delete(uri);
  }

  async #of(uri: string): Promise<Settings> {
    return this.#client.answersConfiguration ? this.#asked(uri) : this.#told;
  }

  #asked(uri: string): Promise<Settings> {
    const known = this.#byUri.get(uri);
    if (known) return known;
    const asked = this.#connection.workspace
      .getConfiguration({ scopeUri: uri, section: SETTINGS_SECTION })
      .then(asSettings, () => ({}));
    this.#byUri.set(uri, asked);
    return asked;
  }
}

function sectionOf(settings: unknown): Settings {
  return isObject(settings) ? asSettings(settings[SETTINGS_SECTION]) : {};
}

function asSettings(value: unknown): Settings {
  if (!isObject(value)) return {};
  const { enable, baseline } = value;
  return {
    ...(typeof enable === 'boolean' ? { enable } : {}),
    ...(isBaselineSetting(baseline) ? { baseline } : {}),
  };
}

function isBaselineSetting(value: unknown): value is BaselineSetting {
  return value === 'faded' || value === 'hidden' || value === 'shown';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
