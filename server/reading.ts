import type { Range as EditorRange } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type Finding,
  LineIndex,
  type LoadedConfiguration,
  lint,
  type Range,
  type ReadRecord,
  readRecord,
} from '../core';
import { pathOf } from './paths';

let readings = 0;

/** One version of a document, read under one configuration. Read once, used by every feature. */
export class Reading {
  /** Differs from that of every other reading of this process. */
  readonly id: string;
  readonly uri: string;
  readonly version: number;
  readonly record: ReadRecord;
  readonly loaded: LoadedConfiguration;
  readonly #lines: LineIndex;
  #findings: readonly Finding[] | null = null;

  constructor(document: TextDocument, loaded: LoadedConfiguration) {
    readings++;
    this.id = String(readings);
    this.uri = document.uri;
    this.version = document.version;
    this.loaded = loaded;
    this.record = readRecord(document.getText(), pathOf(document.uri), loaded);
    this.#lines = new LineIndex(this.record.text);
  }

  get findings(): readonly Finding[] {
    this.#findings ??= lint(this.record, this.loaded.configuration);
    return this.#findings;
  }

  /** The lines and characters of a range of the record's text. */
  place({ start, end }: Range): EditorRange {
    return { start: this.#lines.positionAt(start), end: this.#lines.positionAt(end) };
  }
}
