import { toMarkdown } from 'mdast-util-to-markdown';
import type { ReadRecord } from '../lint/types';
import { summarise } from './summarise';
import type { QuestionId } from './types';

/** What a reader in a hurry asks first; what comes last is left out first where words are scarce. */
const ASKED: readonly QuestionId[] = ['decision', 'problem', 'benefit', 'cost', 'metric', 'risk', 'timeline'];

/** The order in which it is told. */
const TOLD: readonly QuestionId[] = ['problem', 'decision', 'benefit', 'cost', 'timeline', 'risk', 'metric'];

/** A sentence that begins so is about what was said before it, and here other words stand before it. */
const LEANS_BACK = /^(?:by then|then|this|that|these|those|they|such|however|but|so|therefore|hence|thus)\b/i;

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
    const told = answers[question].lines.map(({ text }) => text);
    const sentence = told.find((text) => !LEANS_BACK.test(text) && ![...chosen.values()].includes(text)) ?? '';
    const words = sentence.match(/\S+/g)?.length ?? 0;
    if (words === 0 || sentence === record.title?.value || count + words > most) continue;
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
