import type { Range as EditorRange } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type Finding,
  judge,
  type KnownCounts,
  LineIndex,
  type LintContext,
  type LintResult,
  type LoadedConfiguration,
  limited,
  type Outlook,
  type Range,
  type ReadRecord,
} from '../core';
import type { BaselineSetting } from './protocol';

let readings = 0;

/** What the findings of a record rest on besides its text. */
export interface Known {
  readonly loaded: LoadedConfiguration;
  readonly today: string;
  readonly outlook: Outlook | null;
  /** What the team's baseline knows of the record. */
  readonly counts: KnownCounts | undefined;
  readonly baseline: BaselineSetting;
}

/** One version of a document, read and checked with what is known. Checked once, used by every feature. */
export class Reading {
  /** Differs from that of every other reading of this process. */
  readonly id: string;
  readonly uri: string;
  readonly version: number;
  readonly record: ReadRecord;
  readonly known: Known;
  /** What the baseline knows is not among them where the user does not want to see it. */
  readonly findings: readonly Finding[];
  /** Those among the findings that are to be shown as known. */
  readonly #faded: ReadonlySet<Finding>;
  readonly #lines: LineIndex;

  constructor(
    { uri, version }: Pick<TextDocument, 'uri' | 'version'>,
    record: ReadRecord,
    known: Known,
    { findings }: LintResult,
  ) {
    readings++;
    this.id = String(readings);
    this.uri = uri;
    this.version = version;
    this.record = record;
    this.known = known;
    const judged = judge(findings, known.counts);
    const told = known.baseline === 'shown' ? findings : judged.fresh;
    const faded = known.baseline === 'faded' ? judged.known : [];
    this.findings = [...limited(told, record, known.loaded.configuration.maxFindings), ...faded].sort(byPlace);
    this.#faded = new Set(faded);
    this.#lines = new LineIndex(record.text);
  }

  get loaded(): LoadedConfiguration {
    return this.known.loaded;
  }

  /** What rules are told besides the text while no history is asked for. */
  get context(): LintContext {
    const { today, outlook } = this.known;
    return { today, firstCommit: null, surroundings: outlook?.surroundings ?? null };
  }

  /** True for a finding that the team lives with. */
  isFaded(finding: Finding): boolean {
    return this.#faded.has(finding);
  }

  /** The lines and characters of a range of the record's text. */
  place({ start, end }: Range): EditorRange {
    return { start: this.#lines.positionAt(start), end: this.#lines.positionAt(end) };
  }
}

function byPlace(a: Finding, b: Finding): number {
  return a.range.start - b.range.start || a.range.end - b.range.end;
}
