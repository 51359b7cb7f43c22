/**
 * The language benchmark: sentences as decision records have them, with what they say. README.md beside this file
 * explains the form of an entry and the figures.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { readRecord, type Statement } from '../../core';

const LABELS = ['constraint', 'borderline', 'impact', 'metric-vague', 'metric-measurable', 'nothing'] as const;
const KINDS = ['constraint', 'impact', 'metric'] as const;

export type Label = (typeof LABELS)[number];
type Kind = Statement['kind'];
type Place = keyof typeof HEADINGS;
type Form = keyof typeof FORMS;

/** The headings of the record around a sentence. */
const HEADINGS = {
  context: '## Context',
  drivers: '## Decision Drivers',
  constraints: '## Constraints',
  decision: '## Decision Outcome',
  consequences: '## Consequences',
  risks: '## Risks',
  plan: '## Rollout Plan',
  option: '## Pros and Cons of the Options\n\n### The second way',
  metric: '## Success Metrics',
} as const;

/** How a sentence is written down. */
const FORMS = {
  paragraph: (say: string) => say,
  item: (say: string) => `- ${say}`,
  task: (say: string) => `- [ ] ${say}`,
  done: (say: string) => `- [x] ${say}`,
  cell: (say: string) => `| What | Remark |\n| --- | --- |\n| First part | ${say} |`,
  head: (say: string) => `| Part | ${say} |\n| --- | --- |\n| First part | Yes |`,
  quote: (say: string) => `> ${say}`,
  code: (say: string) => `\`\`\`\n${say}\n\`\`\``,
  indented: (say: string) => `It looks like this.\n\n    ${say}`,
  comment: (say: string) => `<!-- ${say} -->`,
  heading: (say: string) => `### ${say}\n\nThis is described elsewhere.`,
  link: (say: string) => `[${say}](https://docs.example/page)`,
} as const;

/** Sections that people write as lists. */
const LISTS: readonly Place[] = ['drivers', 'constraints', 'option'];

/** What the record says besides the sentence: nothing that counts. */
const FRAME: Partial<Record<Place, string>> = {
  context: 'Two ways were discussed.',
  decision: 'Chosen option: the first way.',
  consequences: 'The first way is described in the handbook.',
};

const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>) => Object.keys(table) as Key[];

const entrySchema = v.strictObject({
  say: v.pipe(v.string(), v.nonEmpty()),
  is: v.pipe(
    v.union([v.picklist(LABELS), v.array(v.picklist(LABELS))]),
    v.transform((is): readonly Label[] => [is].flat()),
    v.check((labels) => labels.length === 1 || (labels.length > 1 && !labels.includes('nothing')), 'labels that agree'),
  ),
  arguable: v.optional(v.picklist(KINDS)),
  in: v.picklist(keysOf(HEADINGS)),
  heading: v.optional(v.string()),
  under: v.optional(v.string()),
  as: v.optional(v.picklist(keysOf(FORMS))),
  tricky: v.optional(v.string()),
  why: v.optional(v.string()),
});

export interface Entry extends Readonly<v.InferOutput<typeof entrySchema>> {
  /** Name of the file without its ending. */
  readonly domain: string;
}

/** What the program made of a sentence. */
export interface Answer {
  readonly entry: Entry;
  readonly heard: ReadonlySet<Kind>;
  /** Of the metric that was heard; null for none. */
  readonly state: 'vague' | 'measurable' | null;
}

/** So many right ones of so many. */
export interface Figure {
  readonly name: string;
  readonly right: number;
  readonly all: number;
  /** What is counted. */
  readonly what: string;
}

/** Every entry of the YAML files in a folder. Throws where one is not as README.md says. */
export function readBenchmark(folder: string): Entry[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => {
      const entries: unknown[] = parse(readFileSync(join(folder, file), 'utf8'));
      return entries.map((entry) => ({ ...checked(entry, file), domain: file.replace(/\.yaml$/, '') }));
    });
}

function checked(entry: unknown, file: string): v.InferOutput<typeof entrySchema> {
  const { success, output, issues } = v.safeParse(entrySchema, entry);
  if (success) return output;
  throw new Error(`${file}: ${JSON.stringify(entry)}: ${issues.map((issue) => issue.message).join('; ')}`);
}

/** A small record with the sentence in its place, and where in its text the sentence stands. */
export function recordAround(entry: Entry): { text: string; start: number; end: number } {
  const form: Form = entry.as ?? (LISTS.includes(entry.in) ? 'item' : 'paragraph');
  const said = FORMS[form](entry.say);
  const heading = entry.heading === undefined ? HEADINGS[entry.in] : `## ${entry.heading}`;
  const own = [heading, ...(entry.under === undefined ? [] : [entry.under]), said].join('\n\n');
  const parts = keysOf(HEADINGS).flatMap((place) => {
    if (place === entry.in && entry.heading === undefined) return [own];
    const filler = FRAME[place];
    const frame = filler === undefined ? [] : [`${HEADINGS[place]}\n\n${filler}`];
    return place === entry.in ? [...frame, own] : frame;
  });
  const text = ['# 7. Choose one of two ways', '## Status\n\nAccepted', ...parts, ''].join('\n\n');
  const start = text.indexOf(said) + said.indexOf(entry.say);
  return { text, start, end: start + entry.say.length };
}

/** Lets the program read the sentence in its record. */
export function ask(entry: Entry): Answer {
  const { text, start, end } = recordAround(entry);
  const { statements } = readRecord(text, 'docs/adr/0007-choose-one-of-two-ways.md').hearing;
  const own = statements.filter(({ range }) => range.start < end && start < range.end);
  const states = own.flatMap((statement) => (statement.kind === 'metric' ? [statement.state] : []));
  return {
    entry,
    heard: new Set(own.map(({ kind }) => kind)),
    state: states.includes('measurable') ? 'measurable' : (states[0] ?? null),
  };
}

/** True where the entry is labelled so; a borderline constraint is one. */
export function isLabelled({ is }: Entry, kind: Kind): boolean {
  if (kind === 'metric') return is.includes('metric-vague') || is.includes('metric-measurable');
  return is.includes(kind) || (kind === 'constraint' && is.includes('borderline'));
}

/** True where the program has to hear it; a borderline constraint may be left alone. */
function isDue(entry: Entry, kind: Kind): boolean {
  return isLabelled(entry, kind) && !(kind === 'constraint' && entry.is.includes('borderline'));
}

/** What was heard though the label does not say so. Where the entry says that one can argue, neither answer is wrong. */
export function extraKinds({ entry, heard }: Answer): Kind[] {
  return KINDS.filter((kind) => heard.has(kind) && !isLabelled(entry, kind) && entry.arguable !== kind);
}

/** What was not heard though it is there. */
export function missedKinds({ entry, heard }: Answer): Kind[] {
  return KINDS.filter((kind) => isDue(entry, kind) && !heard.has(kind));
}

/** True where a metric was heard, but a vague one as measurable or the other way round. */
export function hasWrongState({ entry, state }: Answer): boolean {
  return state !== null && isLabelled(entry, 'metric') && !entry.is.includes(`metric-${state}`);
}

/** How well the answers agree with the labels. */
export function figuresOf(answers: readonly Answer[]): Figure[] {
  const share = (name: string, of: readonly Answer[], isRight: (answer: Answer) => boolean, what: string): Figure => ({
    name,
    right: of.filter(isRight).length,
    all: of.length,
    what,
  });
  const precision = (kind: Kind, what: string) => {
    const said = answers.filter(({ entry, heard }) => heard.has(kind) && entry.arguable !== kind);
    return share(`${kind}-precision`, said, ({ entry }) => isLabelled(entry, kind), what);
  };
  const recall = (kind: Kind, what: string) => {
    const due = answers.filter(({ entry }) => isDue(entry, kind));
    return share(`${kind}-recall`, due, ({ heard }) => heard.has(kind), what);
  };
  const metrics = answers.filter(({ entry }) => isLabelled(entry, 'metric'));
  const both = answers.filter(({ entry }) => isDue(entry, 'constraint') && isDue(entry, 'impact'));
  const silent = answers.filter(({ entry }) => entry.is.includes('nothing'));
  const tricky = answers.filter(({ entry }) => entry.tricky !== undefined);
  return [
    precision('constraint', 'sentences called a constraint are one, clear or borderline'),
    recall('constraint', 'clear constraints are heard'),
    precision('impact', 'sentences called a business impact are one'),
    recall('impact', 'business impacts are heard'),
    share(
      'constraint-with-impact',
      both,
      ({ heard }) => heard.has('constraint') && heard.has('impact'),
      'heard as both',
    ),
    precision('metric', 'sentences called a success metric are one'),
    recall('metric', 'success metrics are heard'),
    share(
      'metric-state',
      metrics,
      ({ entry, state }) => entry.is.includes(`metric-${state}` as Label),
      'vague or measurable, as labelled',
    ),
    share(
      'nothing-left-alone',
      silent,
      (answer) => extraKinds(answer).length === 0,
      'sentences that say nothing of the kind',
    ),
    share(
      'tricky-left-alone',
      tricky,
      (answer) => extraKinds(answer).length === 0,
      'tricky sentences without a wrong word',
    ),
  ];
}

/** The share of a figure; 1 for none at all. */
export function ratio({ right, all }: Figure): number {
  return all === 0 ? 1 : right / all;
}

/** Letters and digits alone, so that sentences compare whatever their marks. */
export function normalised(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
