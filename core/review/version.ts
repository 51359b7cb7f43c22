import type { GlossaryTerm } from '../config/types';
import type { ReadRecord } from '../lint/types';
import type { LinkRelation } from '../record/types';
import { reviewDays } from '../rules/review';
import { summarise } from '../summary/summarise';
import type { ReviewedVersion } from './types';

const RELATIONS: Readonly<Partial<Record<LinkRelation, string>>> = {
  supersedes: 'supersedes',
  'superseded-by': 'is superseded by',
  amends: 'amends',
  'amended-by': 'is amended by',
  'deprecated-by': 'is deprecated by',
};

/** What of a record is compared with another version of it, and asked about. */
export function reviewedVersion(record: ReadRecord, glossary: readonly GlossaryTerm[] = []): ReviewedVersion {
  return {
    summary: summarise(record, glossary),
    reviewDays: unique(reviewDays(record).map(({ value }) => value)).sort(),
    options: unique(record.options.map(({ title }) => oneLine(title))),
    links: unique(
      record.links.flatMap(({ relation, name }) =>
        RELATIONS[relation] ? `${RELATIONS[relation]} ${oneLine(name)}` : [],
      ),
    ),
  };
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
