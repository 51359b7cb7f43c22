import type { Statement } from '../../language/types';
import type { ReadRecord } from '../../lint/types';
import type { Block, SectionRole } from '../../record/types';
import type { Range } from '../../text/range';
import { type Sentence, sentencesOf } from '../../text/sentences';
import { sentenceLine } from '../line';
import type { SummaryLine } from '../types';
import { isToBeWritten } from './label';

/** A sentence that may answer a question. */
export interface Candidate {
  readonly line: SummaryLine;
  readonly block: Block;
  readonly sentence: Sentence;
  /** Position of the sentence in its section, from 0. */
  readonly position: number;
  /** Says that a list or a picture follows, and may say no more than that. */
  readonly isAnnouncement: boolean;
  /** What the sentence says. */
  readonly said: readonly Statement[];
}

/** Sections that speak about the record, not about the matter. */
const ABOUT_THE_RECORD: readonly SectionRole[] = ['status', 'date', 'people', 'links', 'notes', 'history'];

/** Every sentence of the record that a summary may quote, in the order of the text. */
export function candidatesOf(record: ReadRecord): Candidate[] {
  const said = bySentence(record.hearing.statements);
  const positions = new Map<unknown, number>();
  const above = new Set(record.blocks.map(({ parent }) => parent));
  const facts = factsOf(record);
  const names = optionNames(record);
  const telling = record.blocks.filter(
    (block) => isTelling(block) && !(above.has(block) && isLabel(block)) && !isAside(block, facts),
  );
  return telling.flatMap((block) =>
    sentencesOf(block.prose).flatMap((sentence): Candidate[] => {
      const position = positions.get(block.section) ?? 0;
      positions.set(block.section, position + 1);
      if (names.has(block) || !isSentence(sentence.text) || isToBeWritten(sentence.text)) return [];
      return [
        {
          line: sentenceLine(block.prose, sentence),
          block,
          sentence,
          position,
          isAnnouncement: ANNOUNCEMENT.test(sentence.text),
          said: said.get(keyOf(block, sentence)) ?? [],
        },
      ];
    }),
  );
}

function isTelling({ quoted, head, section: { role } }: Block): boolean {
  return !quoted && !head && !ABOUT_THE_RECORD.includes(role);
}

/** What names an option in a list or table of them and says no more of it: no option is an answer by its name. */
function optionNames({ blocks, options }: ReadRecord): ReadonlySet<Block> {
  const titles = new Map(options.map(({ title, range }) => [range.start, title]));
  const isName = ({ prose }: Block) => {
    const title = titles.get(prose.sourceRange().start);
    return title !== undefined && isBare(title, prose.text);
  };
  return new Set(blocks.filter(isName));
}

/** True where nothing stands behind the name, marks and a word in brackets ("(chosen)") apart. */
function isBare(name: string, item: string): boolean {
  const at = item.indexOf(name);
  const rest = item.slice(at + name.length).replace(/[([（【][^)\]）】]{0,40}[)\]）】]/g, '');
  return at >= 0 && !/[\p{L}\p{N}]/u.test(rest) && (hasFewWords(item) || !ENDED.test(item.trim()));
}

/** Where the record says what is known of itself: its status, its days, its people. */
function factsOf({ status, dates, people }: ReadRecord): readonly Range[] {
  return [...(status ? [status] : []), ...dates, ...people]
    .filter(({ source }) => ['pair', 'table', 'history'].includes(source))
    .map(({ range }) => range);
}

/** A line of metadata, a footnote, or a note on what is to be written: none of it is about the matter. */
function isAside({ prose, range }: Block, facts: readonly Range[]): boolean {
  return ASIDE.test(prose.text) || facts.some(({ start, end }) => range.start <= start && end <= range.end);
}

const ASIDE =
  /^\s*(?:\[\d{1,3}\](?:\s|:)|(?:TODO|TBD|FIXME)\b|(?:[Ss]tatus|[Dd]ate|[Dd]eciders?|[Oo]wners?|[Aa]uthors?)\s*:)/;

/** So many words above others, with nothing that ends a sentence, are a heading. */
const LONGEST_LABEL = 5;

function isLabel({ prose: { text } }: Block): boolean {
  return !ENDED.test(text) && hasFewWords(text);
}

const ENDED = /[.!?。！？]$/;

function hasFewWords(text: string): boolean {
  return text.split(/\s+/, LONGEST_LABEL + 1).length <= LONGEST_LABEL;
}

const ANNOUNCEMENT = /[:：]$/;

/** Words that lead to others: what ends in one was cut off by code, a picture or a line break. */
const UNFINISHED = /\s(?:the|an?|and|or|of|on|by|from|to|with|via|based on)$/i;

/** Two words at least, and four that announce something. */
function isSentence(text: string): boolean {
  return WORDS.test(text) && !UNFINISHED.test(text) && !(ANNOUNCEMENT.test(text) && text.split(/\s+/, 4).length < 4);
}

/** One letter may stand between two words, as in "EUR a year"; where nothing parts words, four characters are two. */
const WORDS =
  /\p{L}{2,80}[^\p{L}]{1,80}(?:\p{L}[^\p{L}]{1,80})?\p{L}{2}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4}/u;

function bySentence(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = keyOf(statement.block, statement.sentence);
    const group = groups.get(key);
    if (group) group.push(statement);
    else groups.set(key, [statement]);
  }
  return groups;
}

function keyOf({ index }: Block, { start }: Sentence): string {
  return `${index}:${start}`;
}
