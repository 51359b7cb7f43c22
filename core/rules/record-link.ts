import type { Surroundings } from '../lint/context';
import { recordMeant } from '../lint/surroundings';
import type { Fix, ReadRecord, Report, Rule } from '../lint/types';
import { closest } from '../text/closest';
import type { Range } from '../text/range';

type MessageId = 'missing' | 'anchor';

export const recordLink = {
  id: 'record-link',
  description: 'A link to a file that does not exist, or to a heading that is not there.',
  group: 'sound-record',
  severity: 'warning',
  scope: 'every',
  needsEar: false,
  messages: {
    missing: 'There is no file “{target}”. Where should this lead?',
    anchor: 'There is no heading “#{anchor}” {where}. Where should this lead?',
  },
  options: {},

  check(record, _, { surroundings }) {
    if (surroundings === null) return [];
    return linksOf(record).flatMap((link) => broken(record, link, surroundings) ?? []);
  },
} satisfies Rule<MessageId, Record<never, never>>;

interface Link {
  readonly words: string;
  readonly target: string;
  readonly range: Range;
}

/** Links and pictures that lead to another place of the repository; mail, web addresses and scripts do not. */
function linksOf({ blocks, sections, images }: ReadRecord): Link[] {
  const proses = [...sections.flatMap(({ heading }) => heading?.prose ?? []), ...blocks.map(({ prose }) => prose)];
  const links = proses.flatMap((prose) =>
    prose.marks.flatMap(({ kind, target, start, end }) =>
      kind === 'link' && target
        ? [{ words: prose.text.slice(start, end), target, range: prose.sourceRange(start, end) }]
        : [],
    ),
  );
  const pictures = images.map(({ alt, target, range }) => ({ words: alt, target, range }));
  return [...links, ...pictures].filter(({ target }) => isLocal(target)).sort((a, b) => a.range.start - b.range.start);
}

/** A scheme, a host, a variable of a site generator, or the place for an address. */
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/\/)|[{}<>$|]|^\W*$|\s/i;

function isLocal(target: string): boolean {
  return !ELSEWHERE.test(target) || /^#\w/.test(target);
}

function broken(record: ReadRecord, link: Link, surroundings: Surroundings): Report<MessageId> | null {
  const [file = '', anchor = ''] = link.target.split('#', 2);
  if (file !== '' && surroundings.exists(file) === false) {
    const fixes = better(record, link, file, surroundings);
    return { range: link.range, messageId: 'missing', data: { target: file }, fixes };
  }
  const anchors = anchor === '' ? null : surroundings.anchorsOf(file);
  if (anchors === null || hasAnchor(anchors, anchor)) return null;
  const where = file === '' ? 'in this record' : `in “${file}”`;
  const near = anchors.size > MOST_ANCHORS || anchor.length > LONGEST_ANCHOR ? null : closest(anchor, [...anchors]);
  const fixes = near === null ? [] : replacement(record, link, `${file}#${near}`);
  return { range: link.range, messageId: 'anchor', data: { anchor, where }, fixes };
}

/** Among more headings than a record has, nobody looks for the one that is meant. */
const MOST_ANCHORS = 300;

const LONGEST_ANCHOR = 100;

/** Line numbers (`#L12`) and the text fragments of browsers are no headings. */
function hasAnchor(anchors: ReadonlySet<string>, anchor: string): boolean {
  if (/^(?:L\d+|:~:|top$|user-content-)/.test(anchor)) return true;
  let written = anchor;
  try {
    written = decodeURIComponent(anchor);
  } catch {
    // As it is written, then.
  }
  return anchors.has(written) || anchors.has(written.toLowerCase());
}

/** The record of that number, which may have been renamed since; else one whose path differs by a letter or two. */
function better(record: ReadRecord, link: Link, file: string, { path, records }: Surroundings): Fix[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const beside = records.flatMap((other) => (other.path.startsWith(folder) ? [other.path.slice(folder.length)] : []));
  const prefix = file.startsWith('./') ? './' : '';
  const renamed = /\d/.test(file)
    ? recordMeant(
        path,
        { target: null, name: file.slice(file.lastIndexOf('/') + 1) },
        records.map((other) => other.path),
      )
    : null;
  const found = renamed?.startsWith(folder) ? renamed.slice(folder.length) : closest(file.slice(prefix.length), beside);
  return found === null ? [] : replacement(record, link, link.target.replace(file, prefix + encodeURI(found)));
}

/** The target is looked for right behind the words, where the link has it; a definition at the end is left alone. */
function replacement({ text }: ReadRecord, { target, range }: Link, better: string): Fix[] {
  const at = range.start + text.slice(range.start, range.end + 4 + target.length).indexOf(target);
  if (at < range.start) return [];
  return [
    {
      title: `Link to “${better}”`,
      edits: [{ range: { start: at, end: at + target.length }, text: [better] }],
      isPreferred: true,
    },
  ];
}
