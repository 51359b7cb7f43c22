import GithubSlugger from 'github-slugger';
import type { DecisionRecord, LinkRelation, Outline, RecordLink, StatusValue } from '../record/types';
import { acronymsIn } from '../text/acronyms';
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
  return new RecordLog([...records].map(([other, record]) => extractOf(other, record))).around({
    path,
    has,
    anchorsAt: () => null,
  });
}

/** What of a file matters to the records around it: little, so that a long log can be kept. */
export interface Extract {
  readonly path: string;
  readonly number: string | null;
  readonly title: string | null;
  readonly status: StatusValue | null;
  readonly links: readonly Pick<RecordLink, 'relation' | 'name' | 'target'>[];
  readonly anchors: ReadonlySet<string>;
  /** In the order of the alphabet, each once. */
  readonly acronyms: readonly string[];
}

/** @param path from the root of the repository */
export function extractOf(path: string, record: DecisionRecord): Extract {
  return {
    path,
    number: record.number,
    title: record.title?.value ?? null,
    status: record.status?.value ?? null,
    links: record.links.map(({ relation, name, target }) => ({ relation, name, target })),
    anchors: anchorsIn(record),
    acronyms: [...new Set(acronymsIn(record.text).map(({ term }) => term))].sort(),
  };
}

/** What is to be known of one record of a log besides the log. */
export interface Place {
  readonly path: string;
  has(path: string): boolean | null;
  /** The ids of the headings of a Markdown file outside the log. */
  anchorsAt(path: string): ReadonlySet<string> | null;
  /** False where nobody knows what a link that begins with `/` counts from. */
  readonly hasRoot?: boolean;
}

/** The records that stand together, from which each learns of the others. */
export class RecordLog {
  readonly #extracts: ReadonlyMap<string, Extract>;
  /** What each of them tells the others. */
  readonly neighbours: readonly Neighbour[];

  constructor(extracts: readonly Extract[]) {
    this.#extracts = new Map(extracts.map((extract) => [extract.path, extract]));
    const paths = new PathIndex(this.#extracts.keys());
    this.neighbours = extracts.map((extract) => asNeighbour(extract, paths));
  }

  /** All that it was made of. */
  get extracts(): readonly Extract[] {
    return [...this.#extracts.values()];
  }

  /** What one record of the log knows of the others. */
  around({ path, has, anchorsAt, hasRoot = true }: Place): Surroundings {
    const placeOf = (target: string) => (!hasRoot && target.startsWith('/') ? null : resolveLink(path, target));
    return {
      path,
      records: this.neighbours.filter((neighbour) => neighbour.path !== path),
      exists: (target) => {
        const place = placeOf(target);
        return place === null ? null : has(place);
      },
      anchorsOf: (target) => {
        const place = target === '' ? path : placeOf(target);
        return place === null ? null : (anchorsAt(place) ?? this.#extracts.get(place)?.anchors ?? null);
      },
    };
  }
}

function asNeighbour({ path, number, title, status, links, acronyms }: Extract, paths: PathIndex): Neighbour {
  const leadingTo = (relation: LinkRelation) =>
    links.filter((link) => link.relation === relation).flatMap((link) => paths.meant(path, link) ?? []);
  return {
    path,
    number,
    title,
    status,
    supersedes: leadingTo('supersedes'),
    supersededBy: leadingTo('superseded-by'),
    acronyms: new Set(acronyms),
  };
}

/**
 * The record that a link leads to: by its target, or, where it has none, by the number in its name among the records of
 * the same folder.
 *
 * @returns null where there is none, or several have the number
 */
export function recordMeant(
  from: string,
  link: Pick<RecordLink, 'target' | 'name'>,
  paths: Iterable<string>,
): string | null {
  return new PathIndex(paths).meant(from, link);
}

/** Paths of records, to be found by themselves and by their numbers. */
class PathIndex {
  readonly #paths: ReadonlySet<string>;
  readonly #byNumber = new Map<string, string[]>();

  constructor(paths: Iterable<string>) {
    this.#paths = new Set(paths);
    for (const path of this.#paths) {
      const number = numberIn(path);
      if (number === null) continue;
      const key = `${folderOf(path)}#${number}`;
      this.#byNumber.set(key, [...(this.#byNumber.get(key) ?? []), path]);
    }
  }

  meant(from: string, { target, name }: Pick<RecordLink, 'target' | 'name'>): string | null {
    if (target !== null && /^https?:/i.test(target)) return this.#onTheWeb(target);
    const place = target === null ? null : resolveLink(from, target);
    if (place !== null) return this.#paths.has(place) ? place : null;
    const number = /\d{1,5}/.exec(name)?.[0];
    if (number === undefined) return null;
    const numbered = this.#byNumber.get(`${folderOf(from)}#${Number(number)}`) ?? [];
    return numbered.length === 1 ? (numbered[0] ?? null) : null;
  }

  /** The record that an address leads to as the repository's own pages show it: its path is the end of it. */
  #onTheWeb(address: string): string | null {
    const place = decoded(address.replace(/[?#].*$/s, ''));
    const found = [...this.#paths].filter((path) => path.includes('/') && place.endsWith(`/${path}`));
    return found.length === 1 ? (found[0] ?? null) : null;
  }
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

/** The ids that GitHub gives the headings of a file, and those that it gives itself in HTML. */
export function anchorsIn({ sections, text }: Outline): ReadonlySet<string> {
  const anchors = new Set(
    Array.from(
      text.matchAll(/\b(?:id|name)=["']?([^"'\s>]{1,200})|\{#([\w-]{1,200})\}/g),
      ([, html, brace]) => html ?? brace ?? '',
    ),
  );
  const slugger = new GithubSlugger();
  for (const { heading } of sections) {
    if (heading && heading.level <= 6) anchors.add(slugger.slug(heading.prose.text.trim()));
  }
  return anchors;
}

/** A place that a record leads to in its own repository, as it is written. */
export interface LinkTarget {
  /** Without `#` and what follows; empty for the record itself. */
  readonly file: string;
  readonly hasAnchor: boolean;
}

/** Links of a record that are looked up: beyond that it is no record but a list. */
const MOST_TARGETS = 500;

/** Where links and pictures of a record lead to, web addresses left out; each place once. */
export function linkTargetsOf({ sections, blocks, images }: Outline): LinkTarget[] {
  const proses = [...sections.flatMap(({ heading }) => heading?.prose ?? []), ...blocks.map(({ prose }) => prose)];
  const written = [
    ...proses.flatMap(({ marks }) => marks.flatMap(({ kind, target }) => (kind === 'link' && target ? target : []))),
    ...images.map(({ target }) => target),
  ];
  const found = new Map<string, LinkTarget>();
  for (const target of written) {
    if (found.size >= MOST_TARGETS || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(target)) continue;
    const [file = '', anchor = ''] = target.split('#', 2);
    found.set(file, { file, hasAnchor: anchor !== '' || found.get(file)?.hasAnchor === true });
  }
  return [...found.values()];
}
