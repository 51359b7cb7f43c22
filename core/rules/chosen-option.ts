import type { ReadRecord, Rule } from '../lint/types';
import type { Block } from '../record/types';
import type { Ranged } from '../text/range';
import { sentencesOf } from '../text/sentences';

export const chosenOption = {
  id: 'chosen-option',
  group: 'both-sides',
  description: 'The chosen option is none of the options that are listed.',
  severity: 'warning',
  scope: 'in-force',
  needsEar: false,
  messages: {
    unlisted:
      'What was chosen is none of the options listed. Which of them is it, or where does a reader see it weighed against the others?',
  },
  options: {},

  check(record) {
    const { options, blocks } = record;
    if (options.length < 2 || options.some(({ chosen }) => chosen)) return [];
    const choice = choiceOf(blocks);
    if (!choice || NUMBER.test(choice.value) || isListed(choice.value, record)) return [];
    return [{ range: choice.range, messageId: 'unlisted' }];
  },
} satisfies Rule<'unlisted', Record<never, never>>;

/** "Chosen option: X, because …" in English, German, French, Spanish, Portuguese and Italian. */
const CHOICE =
  /^\W*(?:the )?(?:(?:chosen|selected|accepted) (?:option|solution|approach|alternative)|gewählte (?:option|lösung|alternative)|option (?:retenue|choisie)|opción (?:elegida|escogida)|opção escolhida|opzione scelta)\s*(?:is\b|was\b|:)\s*["“”'‘’„«]?(.{2,160}?)(?:["“”'’»]|\s(?:because|since|as|weil|da|car|porque|perché)\b|[,.;(–—]|\s-\s|$)/iu;

function choiceOf(blocks: readonly Block[]): Ranged<string> | null {
  for (const { prose, section } of blocks) {
    const [first] = section.role === 'decision' ? sentencesOf(prose) : [];
    const choice = first && CHOICE.exec(first.text)?.[1];
    if (choice) return { value: choice, range: prose.sourceRange(first.start, first.end) };
  }
  return null;
}

/** "Option 3" counts what the list may not number. */
const NUMBER = /^\W*(?:\p{L}{3,} )?#?[\p{L}\d]{1,2}\W*$/u;

/** People shorten the names of options, and number them: one word that both share is enough. */
function isListed(choice: string, { options, blocks, sections }: ReadRecord): boolean {
  const discussed = [
    ...options.map(({ title }) => title),
    ...sections.filter(({ role }) => role === 'options').map(({ heading }) => heading?.text ?? ''),
    ...blocks.filter(({ section }) => section.role === 'options').map(({ prose }) => prose.text),
  ];
  const listed = new Set(discussed.flatMap(stemsOf));
  return stemsOf(choice).some((stem) => listed.has(stem));
}

/** Letters that words must share to be the same word in two forms. */
const STEM = 4;

function stemsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !SAYS_NOTHING.has(word))
    .map((word) => word.slice(0, STEM));
}

const SAYS_NOTHING: ReadonlySet<string> = new Set(
  'the a an and or of for to in with on by our we use using option alternative solution approach'.split(' '),
);
