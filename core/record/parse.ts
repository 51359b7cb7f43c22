import type { Ranged } from '../text/range';
import { recogniseFamily } from './families';
import { recogniseKind } from './kind';
import { readDate } from './metadata/date';
import { readEntries } from './metadata/entries';
import { readPeople } from './metadata/people';
import { readStatus } from './metadata/status';
import { readOptions } from './options';
import { readOutline } from './outline';
import { languageOfHeading } from './roles';
import type { DecisionRecord, MetadataEntry, Outline } from './types';

/**
 * Reads a Markdown text as a decision record. Any text gives a record, also one that is none: `kind` says what it is.
 *
 * @param path of the file, parts separated by `/`: its folder and name tell records from other files. Null for a text
 * without a file.
 */
export function parseRecord(text: string, path: string | null): DecisionRecord {
  const outline = readOutline(text);
  const entries = readEntries(outline);
  const title = readTitle(outline, entries);
  const status = readStatus(outline, entries);
  return {
    ...outline,
    kind: recogniseKind(path, outline, status, entries, title?.value ?? null),
    template: recogniseFamily(outline, entries).id,
    language: readLanguage(outline),
    title,
    number: numberIn(title?.raw ?? '') ?? numberIn(fileName(path)),
    status,
    date: readDate(outline, entries, path),
    people: readPeople(outline, entries),
    options: readOptions(outline),
  };
}

/** Marks of a number before a title: `12. `, `ADR-0012: `, `[012] `. */
const TITLE_NUMBER =
  /^\s*(?:\[?(?:[A-Za-z]{2,8}[-_ ]?)?(\d{1,5})\]?\s*[.:)–—-]\s*|\[(?:[A-Za-z]{2,8}-)?(\d{1,5})\]\s+|(?:ADR|RFC|MADR)[-_ ]?(\d{1,5})\s+|(\d{3,5})\s+)(?=\S)/;

function readTitle(outline: Outline, entries: readonly MetadataEntry[]): (Ranged<string> & { raw: string }) | null {
  const heading = outline.sections.find((section) => section.role === 'title' && section.heading)?.heading;
  if (heading && heading.text !== '') {
    const number = TITLE_NUMBER.exec(heading.prose.text)?.[0].length ?? 0;
    const value = heading.text.replace(TITLE_NUMBER, '').replace(/^(?:Architecture )?Decision Record:\s+/i, '');
    const range = heading.prose.sourceRange(number, heading.prose.text.trimEnd().length);
    return { value, range, raw: heading.text };
  }
  const entry = entries.find(({ key, source }) => key.toLowerCase() === 'title' && source === 'front-matter');
  return entry ? { value: entry.value.replace(TITLE_NUMBER, ''), range: entry.range, raw: entry.value } : null;
}

function numberIn(name: string): string | null {
  const match = /^\s*\[?(?:[A-Za-z]{2,8}[-_ ]){0,2}(?!(?:19|20)\d\d-\d\d)(\d{1,5})(?=[\]\s.:)_–—-]|$)/.exec(name);
  return match?.[1] ?? null;
}

function fileName(path: string | null): string {
  return (
    path
      ?.split('/')
      .at(-1)
      ?.replace(/\.\w+$/, '') ?? ''
  );
}

/** The language that most of the known headings are in; the earlier known one where they are even. */
function readLanguage(outline: Outline): string {
  const counts = new Map<string, number>();
  for (const { heading } of outline.sections) {
    const tag = heading && languageOfHeading(heading.text);
    if (tag) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  let [language, most] = ['und', 0];
  for (const [tag, count] of counts) if (count > most) [language, most] = [tag, count];
  return language;
}
