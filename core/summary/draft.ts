import { toMarkdown } from 'mdast-util-to-markdown';
import type { ReadRecord } from '../lint/types';
import { summarise } from './summarise';
import type { QuestionId } from './types';

/** What a reader in a hurry asks first; what comes last is left out first where words are scarce. */
const ASKED: readonly QuestionId[] = ['decision', 'problem', 'benefit', 'cost', 'metric', 'risk', 'timeline'];

/** The order in which it is told. */
const TOLD: readonly QuestionId[] = ['problem', 'decision', 'benefit', 'cost', 'timeline', 'risk', 'metric'];

/**
 * A short summary in the record's own sentences, as one paragraph of Markdown; empty where none of them could be heard.
 *
 * @param most words that it may have
 */
export function draftOf(record: ReadRecord, most: number): string {
  const { answers, understood } = summarise(record);
  if (!understood) return '';
  const chosen = new Map<QuestionId, string>();
  let count = 0;
  for (const question of ASKED) {
    const sentence = answers[question].lines[0]?.text ?? '';
    const words = sentence.match(/\S+/g)?.length ?? 0;
    const isRepeated = [...chosen.values()].includes(sentence);
    if (words === 0 || isRepeated || sentence === record.title?.value || count + words > most) continue;
    chosen.set(question, sentence);
    count += words;
  }
  const told = TOLD.flatMap((question) => chosen.get(question) ?? []).map(asSentence);
  return told.length === 0 ? '' : asMarkdown(told.join(' '));
}

function asSentence(words: string): string {
  const whole = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?…][)"'”’]*$/.test(whole) ? whole : `${whole.replace(/[,;:]$/, '')}.`;
}

/** Words of the record stay words: what looks like Markdown in them is escaped. */
function asMarkdown(value: string): string {
  return toMarkdown({ type: 'paragraph', children: [{ type: 'text', value }] }).trimEnd();
}
