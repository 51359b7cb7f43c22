import { describe, expect, it } from 'vitest';
import {
  defaultConfiguration,
  questions,
  questionsOf,
  type Reader,
  readConfiguration,
  readersOf,
  summaryToHtml,
  summaryToMarkdown,
  usualReaders,
} from '../../../core';
import { HEADLINE } from '../../../core/summary/questions';
import { disk, nygard, sample } from '../support';
import { summaryOf } from './support';

const summary = summaryOf(sample('0002-move-claim-documents-to-a-hosted-archive.md'));

describe('the readers of a summary', () => {
  it.each(usualReaders.map((reader) => [reader.id, reader] as const))('%s asks each question once', (_, reader) => {
    const asked = questionsOf(reader).map(({ id }) => id);
    expect(asked.slice(0, reader.questions.length)).toEqual(reader.questions);
    expect(new Set(asked).size).toBe(asked.length);
    const everybodys = questions.filter(({ askedBy }) => askedBy === 'everybody').map(({ id }) => id);
    expect(['decision', 'people', ...asked]).toEqual(expect.arrayContaining(everybodys));
  });

  it('see the same answers, their own questions first', () => {
    const [executive, finance] = usualReaders;
    if (!finance) throw new Error('no second reader');
    const pages = [executive, finance].map((reader) => summaryToMarkdown(summary, reader));
    const headings = pages.map((page) => Array.from(page.matchAll(/^## (.+)$/gm), ([, heading]) => heading));
    expect(headings[0]?.[0]).toBe('What is the problem?');
    expect(headings[1]?.slice(0, 2)).toEqual(['What does it cost, and what does it return?', 'What do we get for it?']);
    for (const page of pages) expect(page).toContain('The move costs 410,000 EUR');
    expect(summaryToHtml(summary, { reader: finance })).toContain('data-reader="finance"');
  });
});

describe('what nobody expects of a record', () => {
  const decided = summaryOf(nygard({}));
  const asked = (reader: Reader) => questionsOf(reader, decided).map(({ id }) => id);

  it('is left out of its page, as it is of the count', () => {
    expect(asked(usualReaders[0])).not.toEqual(expect.arrayContaining(['request']));
    expect(asked(usualReaders[0])).toHaveLength(Number(decided.readiness?.asked) - HEADLINE.length);
    for (const page of [summaryToMarkdown(decided), summaryToHtml(decided)]) {
      expect(page).not.toMatch(/What do you need from me|What are we bound by/);
    }
    const open = summaryOf(nygard({ status: 'Proposed' }));
    expect(summaryToMarkdown(open)).toContain('What do you need from me?');
  });

  it('is asked all the same by a reader of the team who lists it', () => {
    const board: Reader = { id: 'board', name: 'Board', questions: ['request'], wording: {} };
    expect(asked(board)[0]).toBe('request');
  });
});

describe('the readers of a team', () => {
  const loaded = (text: string) => readConfiguration('/p/.adr-bridge.yaml', disk({ '/p/.adr-bridge.yaml': text }));

  it('come behind the usual ones, and take the place of one with their name', async () => {
    const text = `readers:
  harbour-board: { questions: [review, risk], wording: { risk: What if the tide is late? } }
  finance: { name: Treasury, questions: [supplier] }
`;
    const { configuration, problems } = (await loaded(text)) ?? { configuration: defaultConfiguration, problems: [] };
    expect(problems).toEqual([]);
    const readers = readersOf(configuration);
    expect(readers.map(({ id, name }) => `${id}: ${name}`)).toEqual([
      'executive: Executive',
      'finance: Treasury',
      'customer-facing: Customer-facing',
      'delivery: Delivery',
      'engineering: Engineering',
      'harbour-board: Harbour board',
    ]);
    const board = readers.at(-1);
    expect(board && questionsOf(board).slice(0, 2)).toEqual([
      { id: 'review', text: 'When do we look at this again?' },
      { id: 'risk', text: 'What if the tide is late?' },
    ]);
  });

  it('are told what is wrong, with what was meant', async () => {
    const result = await loaded('readers:\n  board: { questions: [cost, rsk] }\n');
    expect(result?.problems.map(({ message }) => message)).toEqual([expect.stringContaining('Is “risk” meant?')]);
    expect(result?.configuration.readers.board?.questions).toEqual(['cost']);
  });
});
