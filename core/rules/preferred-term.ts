import { glossaryWordsIn, type KnownWords } from '../config/glossary-words';
import type { Fix, ReadRecord, Rule } from '../lint/types';
import { saidIn, titleIn, type Words } from './said';

export const preferredTerm = {
  id: 'preferred-term',
  description: "A word for which the team's glossary has a better one.",
  group: 'speak-business',
  severity: 'warning',
  scope: 'in-force',
  needsEar: false,
  messages: {
    replaced: 'The glossary says “{preferred}” for “{word}”. Can it be called so here, too?',
    explained: 'The glossary says “{preferred}” for “{word}”: {meaning} Can it be called so here, too?',
  },
  options: {},

  check(record, _, { configuration: { glossary } }) {
    if (!glossary.some(({ useInstead }) => useInstead)) return [];
    return wordsOf(record).flatMap((words) =>
      glossaryWordsIn(words.value, glossary)
        .filter(({ start, end }) => !words.isMarked('link', start, end))
        .flatMap((found) => {
          const { useInstead, meaning } = found.entry;
          if (useInstead === null) return [];
          const word = words.value.slice(found.start, found.end).replace(/\s+/g, ' ');
          return {
            range: words.place(found.start, found.end),
            messageId: meaning ? ('explained' as const) : ('replaced' as const),
            data: { preferred: useInstead, word, meaning: meaning ? asSentence(meaning) : '' },
            fixes: [replacement(record, words, found, useInstead)],
          };
        }),
    );
  },
} satisfies Rule<'replaced' | 'explained', Record<never, never>>;

function wordsOf(record: ReadRecord): Words[] {
  const title = titleIn(record);
  return title ? [title, ...saidIn(record)] : [...saidIn(record)];
}

function asSentence(meaning: string): string {
  return /[.!?]$/.test(meaning) ? meaning : `${meaning}.`;
}

/**
 * The preferred term with the capitals and in the number of the word that it replaces. It is safe where neither grammar
 * nor marks nor names may suffer: a plural, an article in front, words with marks in or between them, and capitals
 * within a sentence, which may be a name, are for somebody to look at.
 */
function replacement(record: ReadRecord, words: Words, { start, end, isPlural }: KnownWords, preferred: string): Fix {
  const range = words.place(start, end);
  const written = inCaseOf(words.value.slice(start, end), isPlural ? pluralOf(preferred) : preferred);
  const before = words.value.slice(0, start);
  const hasArticle = /(?<![\p{L}\p{N}])an?\s{1,3}$/iu.test(before);
  const isPlain = record.text.slice(range.start, range.end) === words.value.slice(start, end);
  const isName = /\p{Lu}/u.test(words.value.slice(before.trim() === '' ? start + 1 : start, end));
  return {
    title: `Write “${written}”`,
    edits: [{ range, text: [written] }],
    isPreferred: true,
    isSafe: !isPlural && isPlain && !hasArticle && !isName,
  };
}

function inCaseOf(word: string, preferred: string): string {
  const isAllCapitals = word === word.toUpperCase() && /\p{L}{4}/u.test(word);
  if (isAllCapitals) return preferred.toUpperCase();
  const [first = ''] = word;
  return first === first.toLowerCase() ? preferred : preferred.charAt(0).toUpperCase() + preferred.slice(1);
}

function pluralOf(term: string): string {
  if (/(?:s|x|z|ch|sh)$/i.test(term)) return `${term}es`;
  return /[^aeiou]y$/i.test(term) ? `${term.slice(0, -1)}ies` : `${term}s`;
}
