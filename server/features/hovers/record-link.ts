import {
  LARGEST_TEXT,
  oneLineSummary,
  type Range,
  type ReadRecord,
  type RecordLink,
  readRecord,
  recordMeant,
} from '../../../core';
import { pathOf, uriOf } from '../../paths';
import type { Reading } from '../../reading';
import type { Session } from '../../session';
import { summaryOf } from '../../summaries';
import type { HoverSource } from '../hover';
import { shownWords } from './shown-words';

/** What the record behind a link has decided, in one line. */
export const recordLinkAt: HoverSource = async (reading, offset, session) => {
  const link = linkAt(reading.record, offset);
  const path = link && pathBehind(link, reading);
  if (!path) return null;
  const record = await read(path, session);
  if (!record) return null;
  return { range: link.range, markdown: `${shownWords(oneLineSummary(summaryOf(record)))}\n\n${opening(path)}` };
};

type Link = Pick<RecordLink, 'name' | 'target' | 'range'>;

/** A link of the text, else words that name a record without a link. */
function linkAt({ blocks, sections, links }: ReadRecord, offset: number): Link | null {
  const isHere = ({ start, end }: Range) => start <= offset && offset <= end;
  const proses = [...sections.flatMap(({ heading }) => heading ?? []), ...blocks].filter(({ range }) => isHere(range));
  for (const { prose } of proses) {
    for (const { kind, target, start, end } of prose.marks) {
      const range = prose.sourceRange(start, end);
      if (kind === 'link' && target && isHere(range)) return { name: prose.text.slice(start, end), target, range };
    }
  }
  return links.find(({ range }) => isHere(range)) ?? null;
}

/** The engine's path of the record that a link leads to; null for one that leads elsewhere. */
function pathBehind(link: Link, { uri, known: { outlook } }: Reading): string | null {
  const own = pathOf(uri);
  if (own === null || outlook === null) return null;
  const { path, records } = outlook.surroundings;
  const paths = records.map((record) => record.path);
  const meant = recordMeant(path, link, paths);
  return meant === null ? null : own.slice(0, own.length - path.length) + meant;
}

async function read(path: string, { files, configurations }: Session) {
  const text = await files.read(path);
  if (text === undefined || text.length > LARGEST_TEXT) return null;
  const loaded = await configurations.for(path);
  return { record: readRecord(text, path, loaded), loaded };
}

function opening(path: string): string {
  return `[Open the record](${uriOf(path)})`;
}
