/**
 * Reads the case files of the rules. A case file is Markdown: a title, prose that explains the rule (it becomes the
 * rule's page), and under each `##` a case. A case holds one fenced block `markdown` with a record, whose markers say
 * which findings are expected and where:
 *
 *     The gateway cannot accept attachments larger than 10 MB.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ constraint-impact warning
 *
 * Carets stand under the words of the line above; a finding over several lines has carets under each, followed by
 * `...` on all but the last. A second block `markdown fixed` shows the record after the first fix of the first
 * finding, blanks shown as plain text, a block `yaml config` sets the rules, a block `yaml glossary` is the file
 * `glossary.yaml` beside it, and a block `yaml context` says what is known besides the text:
 *
 *     today: 2026-11-22
 *     firstCommit: 2026-03-01
 *     records:
 *       - path: docs/adr/0002-use-two-gateways.md
 *         text: |
 *           # 2. Use two gateways
 *     files: [docs/adr/gateway.png]
 *
 * Where it names records or files, there are no others besides the record itself.
 */
import type { Code, RootContent } from 'mdast';
import { parse } from 'yaml';
import {
  findConfiguration,
  type LintContext,
  type LoadedConfiguration,
  noContext,
  type ReadRecord,
  readRecord,
  type Severity,
} from '../../core';
import { surroundingsOf } from '../../core/lint/surroundings';
import { parseMarkdown } from '../../core/record/markdown';

export interface ExpectedFinding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
}

export interface RuleCase {
  readonly name: string;
  /** The page of the rule shows this case as the bad or the good example. */
  readonly example: 'bad' | 'good' | null;
  /** The record without its markers. */
  readonly text: string;
  readonly expected: readonly ExpectedFinding[];
  readonly fixed: string | null;
  readonly config: string | null;
  readonly glossary: string | null;
  readonly context: CaseContext;
  /** `path=…` behind the fence; where the record is said to stand. */
  readonly path: string;
}

/** What is known besides the text, as a case writes it. */
export interface CaseContext {
  readonly today?: string;
  readonly firstCommit?: string;
  readonly records?: readonly { readonly path: string; readonly text: string }[];
  readonly files?: readonly string[];
}

export interface CaseFile {
  readonly rule: string;
  readonly prose: string;
  readonly cases: readonly RuleCase[];
}

const MARKER = /^(\s*)(\^+)\s*(?:(\.\.\.)|([\w-]+) (error|warning|information|hint))$/;

export function readCaseFile(source: string): CaseFile {
  const { children } = parseMarkdown(source).root;
  const heads = children.flatMap((node, index) => (node.type === 'heading' && node.depth === 2 ? [index] : []));
  const [title, ...prose] = children.slice(0, heads[0]);
  return {
    rule: textOf(title, source).replace(/^# /, ''),
    prose: prose.map((node) => textOf(node, source)).join('\n\n'),
    cases: heads.map((head, index) => {
      const [heading, ...content] = children.slice(head, heads[index + 1]);
      return readCase(
        textOf(heading, source).replace(/^## /, ''),
        content.filter((node) => node.type === 'code'),
      );
    }),
  };
}

function textOf(node: RootContent | undefined, source: string): string {
  return source.slice(node?.position?.start.offset ?? 0, node?.position?.end.offset ?? 0);
}

function readCase(heading: string, blocks: readonly Code[]): RuleCase {
  const example = /\((bad|good) example\)$/.exec(heading)?.[1] as 'bad' | 'good' | undefined;
  const record = blocks.find(({ lang, meta }) => lang === 'markdown' && meta !== 'fixed');
  if (!record) throw new Error(`The case “${heading}” has no record.`);
  return {
    name: heading.replace(/ \((?:bad|good) example\)$/, ''),
    example: example ?? null,
    ...readMarkers(`${record.value}\n`),
    fixed: blocks.find(({ meta }) => meta === 'fixed')?.value ?? null,
    config: blocks.find(({ lang, meta }) => lang === 'yaml' && meta === 'config')?.value ?? null,
    glossary: blocks.find(({ lang, meta }) => lang === 'yaml' && meta === 'glossary')?.value ?? null,
    context: parse(blocks.find(({ lang, meta }) => lang === 'yaml' && meta === 'context')?.value ?? '{}'),
    path: /path=(\S+)/.exec(record.meta ?? '')?.[1] ?? 'docs/adr/0001-case.md',
  };
}

function readMarkers(marked: string): Pick<RuleCase, 'text' | 'expected'> {
  const expected: ExpectedFinding[] = [];
  let text = '';
  let lineStart = 0;
  let open: number | null = null;
  for (const line of marked.split(/(?<=\n)/)) {
    const marker = MARKER.exec(line.trimEnd());
    if (!marker) {
      lineStart = text.length;
      text += line;
      continue;
    }
    const [, indent = '', carets = '', continued, ruleId = '', severity] = marker;
    const start: number = open ?? lineStart + indent.length;
    open = continued ? start : null;
    if (!continued) {
      expected.push({ ruleId, severity: severity as Severity, start, end: lineStart + indent.length + carets.length });
    }
  }
  return { text, expected };
}

/**
 * What the rules of a case are told besides the text.
 *
 * @param record the record of the case, which may have been changed by a fix since
 */
export function contextOf({ context, path }: RuleCase, record: ReadRecord): LintContext {
  const { today = noContext.today, firstCommit = noContext.firstCommit, records, files = [] } = context;
  if (!records && files.length === 0) return { today, firstCommit, surroundings: null };
  const others = (records ?? []).map((other) => [other.path, readRecord(other.text, other.path)] as const);
  const all = new Map([[path, record], ...others]);
  const places = [...all.keys(), ...files];
  const has = (place: string) => places.some((known) => known === place || known.startsWith(`${place}/`));
  return { today, firstCommit, surroundings: surroundingsOf({ path, records: all, has }) };
}

/** The configuration of a case, with its glossary. */
export async function configurationOf({ config, glossary, path }: RuleCase): Promise<LoadedConfiguration> {
  const files = {
    read: async (name: string) =>
      new Map([
        ['/.adr-bridge.yaml', config],
        ['/glossary.yaml', glossary],
      ]).get(name) ?? undefined,
    exists: async () => false,
  };
  return findConfiguration(`/${path}`, files);
}
