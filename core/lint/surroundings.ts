import type { DecisionRecord, LinkRelation } from '../record/types';
import type { Neighbour, Surroundings } from './context';

/** The files around a record, as somebody has found them. */
export interface Around {
  /** The record's own path, parts separated by `/`, from the root of the repository. */
  readonly path: string;
  /** Every record of the log by its path, this one included. */
  readonly records: ReadonlyMap<string, DecisionRecord>;
  /** Whether there is a file or folder; null where that cannot be told. */
  has(path: string): boolean | null;
}

/** What rules may know of the files around a record. */
export function surroundingsOf({ path, records, has }: Around): Surroundings {
  const anchors = new Map<string, ReadonlySet<string>>();
  return {
    path,
    records: [...records]
      .filter(([other]) => other !== path)
      .map(([other, record]) => asNeighbour(other, record, records)),
    exists(target) {
      const place = resolveLink(path, target);
      return place === null ? null : has(place);
    },
    anchorsOf(target) {
      const place = target === '' ? path : resolveLink(path, target);
      const record = place === null ? undefined : records.get(place);
      if (place === null || !record) return null;
      const known = anchors.get(place) ?? anchorsIn(record);
      anchors.set(place, known);
      return known;
    },
  };
}

function asNeighbour(path: string, record: DecisionRecord, records: Around['records']): Neighbour {
  const { number, title, status } = record;
  const leadingTo = (relation: LinkRelation) =>
    record.links
      .filter((link) => link.relation === relation)
      .flatMap((link) => recordMeant(path, link, records.keys()) ?? []);
  return {
    path,
    number,
    title: title?.value ?? null,
    status: status?.value ?? null,
    supersedes: leadingTo('supersedes'),
    supersededBy: leadingTo('superseded-by'),
  };
}

/**
 * The record that a link leads to: by its target, or, where it has none, by the number in its name among the records of the same folder.
 *
 * @returns null where there is none, or several have the number
 */
export function recordMeant(
  from: string,
  { target, name }: { readonly target: string | null; readonly name: string },
  paths: Iterable<string>,
): string | null {
  const all = [...paths];
  const place = target === null ? null : resolveLink(from, target);
  if (place !== null) return all.includes(place) ? place : null;
  const number = /\d{1,5}/.exec(name)?.[0];
  if (number === undefined) return null;
  const numbered = all.filter((path) => folderOf(path) === folderOf(from) && numberIn(path) === Number(number));
  return numbered.length === 1 ? (numbered[0] ?? null) : null;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function numberIn(path: string): number | null {
  const digits = /(?:^|[^\d])(\d{1,5})(?!\d)/.exec(path.slice(folderOf(path).length))?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Where a link of a file leads, from the root; null for one that leaves the repository. */
export function resolveLink(from: string, target: string): string | null {
  const [written = ''] = target.split(/[#?]/, 1);
  const place = decoded(written);
  const parts = place.startsWith('/') ? [] : folderOf(from).split('/').filter(Boolean);
  for (const part of place.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** The ids that GitHub gives the headings of a record, and those that it gives itself in HTML. */
export function anchorsIn({ sections, text }: DecisionRecord): ReadonlySet<string> {
  const anchors = new Set(
    Array.from(
      text.matchAll(/\b(?:id|name)=["']?([^"'\s>]{1,200})|\{#([\w-]{1,200})\}/g),
      ([, html, brace]) => html ?? brace ?? '',
    ),
  );
  const seen = new Map<string, number>();
  for (const { heading } of sections) {
    if (!heading || heading.level > 6) continue;
    const id = slug(heading.prose.text);
    const times = seen.get(id) ?? 0;
    anchors.add(times === 0 ? id : `${id}-${times}`);
    seen.set(id, times + 1);
  }
  return anchors;
}

function slug(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-');
}
