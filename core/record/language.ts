import { languages } from './languages';
import { languageOfHeading } from './roles';
import type { Outline } from './types';

/** Enough prose to tell a language by; what follows is taken to be in the same. */
const SAMPLE = 4000;

/** Fewer common words than this say nothing. */
const MIN_EVIDENCE = 5;

/**
 * The language that the record's prose is in, as a BCP 47 tag: teams keep a template's English headings and write
 * under them in their own. Where the prose is too short to tell, that of its headings; `und` where they do not tell.
 */
export function languageOf(outline: Outline): string {
  return languageOfProse(sampleOf(outline)) ?? languageOfHeadings(outline) ?? 'und';
}

function sampleOf({ blocks }: Outline): string {
  let sample = '';
  for (const { prose } of blocks) {
    if (sample.length >= SAMPLE) break;
    sample += `${prose.text}\n`;
  }
  return sample.slice(0, SAMPLE);
}

function languageOfProse(text: string): string | null {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const counts = profiles.map(({ tag, common, script }) => ({
    tag,
    count: script
      ? (text.match(script)?.length ?? 0) / LETTERS_PER_WORD
      : words.filter((word) => common.has(word)).length,
  }));
  return most(counts, MIN_EVIDENCE);
}

/** The words that make up most of any text in that language. */
export function commonWords(tag: string): ReadonlySet<string> {
  return profiles.find((profile) => profile.tag === tag)?.common ?? new Set();
}

const profiles = languages.map(({ tag, common, script }) => ({ tag, common: new Set(common), script }));

/** A letter of a script says less than a word: two thirds of the letters of a text in it are needed to outweigh one. */
const LETTERS_PER_WORD = 3;

function languageOfHeadings({ sections }: Outline): string | null {
  const tags = sections.map(({ heading }) => heading && languageOfHeading(heading.text));
  return most(
    languages.map(({ tag }) => ({ tag, count: tags.filter((found) => found === tag).length })),
    1,
  );
}

/** The tag with the highest count, the earlier one where two are even; null below the least count that tells. */
function most(counts: readonly { tag: string; count: number }[], least: number): string | null {
  let best: { tag: string | null; count: number } = { tag: null, count: least - 1 };
  for (const candidate of counts) if (candidate.count > best.count) best = candidate;
  return best.tag;
}
