import { describe, expect, it } from 'vitest';
import {
  type ExecutiveSummary,
  questionsOf,
  readRecord,
  type SummaryLine,
  summariesToHtmlPage,
  summarise,
  summaryToHtml,
  summaryToHtmlPage,
  summaryToMarkdown,
  usualReaders,
} from '../../../core';
import { misquotesIn, quotesOf } from '../../quotes';
import { nygard, sample, samples, words } from '../support';
import { rowsOf, said, summaryOf } from './support';

describe('the summary of a record that answers every question', () => {
  const text = sample('0002-move-claim-documents-to-a-hosted-archive.md');
  const summary = summaryOf(text);

  it('says what the record is', () => {
    expect(summary.title?.text).toBe('Move Claim Documents to a Hosted Archive');
    expect(summary.status).toMatchObject({ text: 'accepted', value: 'accepted' });
    expect(summary.date?.text).toBe('2026-02-10');
    expect(summary.understood).toBe(true);
  });

  it.each([
    ['decision', /^We will (?:copy|move) .*claim documents/],
    ['benefit', /customers get an answer/],
    ['cost', /410,000 EUR/],
    ['timeline', /by 31 January 2027/],
    ['risk', /not matched in time/],
    ['metric', /^Time until a document .* from 40 seconds to under 3 seconds/],
    ['people', /Head of Claims Operations/],
  ] as const)('answers from its own words: %s', (question, expected) => {
    expect(said(summary, question)).toMatch(expected);
  });

  it('takes the measure apart, and misses what is seen only later', () => {
    const { table, gaps } = summary.answers.metric;
    expect(table?.columns).toEqual(['From', 'To', 'By when', 'Where it stands now']);
    expect(rowsOf(table)[0]?.slice(0, 2)).toEqual(['40 seconds', expect.stringContaining('3 seconds')]);
    expect(gaps.map(({ id }) => id)).toContain('metric.now');
  });

  it('shows each constraint beside what it means for the business, in another sentence', () => {
    const rows = rowsOf(summary.answers['bound-by'].table);
    const storage = rows.find(([constraint]) => constraint?.startsWith('Our storage can export'));
    expect(storage?.[1]).toMatch(/36,000 EUR a month/);
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.length).toBeLessThanOrEqual(6);
    for (const [constraint, impact] of rows) expect(impact).not.toBe(constraint);
  });
});

describe('the summary of any record', () => {
  it.each([...samples])('quotes words that stand in the record, and nothing else: %s', (path, text) => {
    const summary = summarise(readRecord(text, path));
    expect(misquotesIn(summary, text)).toEqual([]);
    for (const line of quotesOf(summary)) expect(line.text).not.toMatch(/\s\s|\n/);
  });

  it('has gaps where the record gives no answer', () => {
    const summary = summaryOf(sample('0001-replace-the-claims-intake-gateway.md'));
    expect(said(summary, 'decision')).toMatch(/^Chosen option: "API gateway/);
    expect(summary.answers.metric).toMatchObject({ isAnswered: false, lines: [], table: null });
    expect(summary.answers.metric.gaps).toEqual([{ id: 'metric', question: 'metric', range: null }]);
  });

  it('counts what is answered of what is asked', () => {
    const readiness = (text: string) => summaryOf(text).readiness ?? { answered: Number.NaN, asked: Number.NaN };
    const full = readiness(sample('0002-move-claim-documents-to-a-hosted-archive.md'));
    const poor = readiness(nygard({}));
    expect(full.answered).toBeGreaterThan(poor.answered);
    expect(full.answered).toBeLessThanOrEqual(full.asked);
    // A record that is decided asks for nothing, and one without a constraint is bound by none.
    expect(poor.asked).toBe(10);
    expect(readiness(nygard({ status: 'Proposed' })).asked).toBe(11);
  });

  it('shows a constraint with no impact, so that the gap is seen', () => {
    const { table, gaps, isAnswered } = summaryOf(nygard({ context: 'The gateway is limited to 10 MB.' })).answers[
      'bound-by'
    ];
    expect(rowsOf(table)).toEqual([['The gateway is limited to 10 MB.', null]]);
    expect(gaps.map(({ id }) => id)).toEqual(['bound-by.0']);
    expect(isAnswered).toBe(false);
  });

  it('says how many constraints it leaves out, those with an impact last', () => {
    const open = Array.from({ length: 7 }, (_, i) => `Part ${i} is limited to ${i} MB.`);
    const covered = 'The gateway is limited to 10 MB. Customers wait four days.';
    const { table } = summaryOf(nygard({ context: [...open, covered].join('\n\n') })).answers['bound-by'];
    expect(table?.more).toBe(2);
    expect(rowsOf(table)).toHaveLength(6);
    expect(rowsOf(table).at(-1)?.[1]).toBe('Customers wait four days.');
  });

  it('passes over the constraints of options that were weighed', () => {
    const text = nygard({ more: '## Options\n\n- The old gateway is limited to 10 MB.' });
    expect(summaryOf(text).answers['bound-by'].table).toBeNull();
  });

  it('admits that it does not understand the language, and keeps to the form', () => {
    const summary = summaryOf(sample('0006-messwerte-ueber-mqtt-uebertragen.md'));
    expect(summary.understood).toBe(false);
    expect(summary.answers['bound-by'].table).toBeNull();
    expect(summary.status?.value).toBe('accepted');
    expect(said(summary, 'decision')).toMatch(/^Gewählte Option/);
    expect([summary.language, summary.readiness]).toEqual(['de', null]);
  });

  it.each([
    ['Markdown', summaryToMarkdown],
    ['HTML', summaryToHtml],
    ['a page of its own', summaryToHtmlPage],
    [
      'a page of several',
      (summary: ExecutiveSummary) => summariesToHtmlPage([summary], 'One').split('</nav>')[1] ?? '',
    ],
  ])('says once that it does not hear the language, and calls nothing missing: as %s', (_, written) => {
    const page = written(summaryOf(sample('0006-messwerte-ueber-mqtt-uebertragen.md')));
    expect(page.match(/does not hear sentences in German yet/g)).toHaveLength(1);
    expect(page).not.toMatch(/not stated|questions are answered|Nobody is named/i);
  });

  it('names no language that it only guesses from the letters', () => {
    const page = summaryToMarkdown(
      summaryOf(nygard({ context: 'تصل المطالبات بالبريد ولا يمكن قراءتها آليا. ينتظر العملاء أربعة أيام.' })),
    );
    expect(page).toContain('does not hear sentences in this language yet');
  });

  it('tells what the sections of a record say whose language it does not hear', () => {
    const summary = summaryOf(
      sample('0006-messwerte-ueber-mqtt-uebertragen.md').replace(
        '## Kontext',
        'Ersetzt [0002](0002-vpn.md).\n\n## Kontext',
      ),
    );
    expect(questionsOf(usualReaders[0], summary).map(({ id }) => id)).toEqual([
      'problem',
      'metric',
      'rejected',
      'consequences',
      'related',
    ]);
    expect(said(summary, 'metric')).toMatch(/^Im Lasttest mit 2.000 simulierten Maschinen/);
    expect(summary.answers.related.lines).toMatchObject([{ slot: 'supersedes', text: '0002' }]);
  });

  it('calls nobody missing in a language that it does not hear', () => {
    const bare =
      '# Ein Gateway verwenden\n\n## Kontext\n\nDie Schreiben kommen mit der Post und werden von Hand erfasst.\n';
    const summary = summaryOf(bare);
    expect(summary.understood).toBe(false);
    expect(summaryToMarkdown(summary).match(/Ein Gateway verwenden/g)).toHaveLength(1);
    expect(summaryToMarkdown(summary)).not.toMatch(/not stated|Nobody is named/i);
    expect(summaryToHtml(summary)).not.toMatch(/not stated|Nobody is named/i);
  });

  it('of an empty text is all gaps', () => {
    const summary = summaryOf('');
    expect(quotesOf(summary)).toEqual([]);
    expect([summary.status, summary.date]).toEqual([null, null]);
    expect(summary.readiness?.answered).toBe(0);
  });

  it('does not quote the sentence of the metric a second time', () => {
    for (const [path, text] of samples) {
      const { metric, decision: _, ...others } = summarise(readRecord(text, path)).answers;
      const places = Object.values(others).flatMap(({ lines }) => lines.map(({ range }) => range.start));
      for (const { range } of metric.lines) expect(places, path).not.toContain(range.start);
    }
  });
});

describe('a metric in front matter', () => {
  const body = '\n# Use one gateway\n\n## Context\n\nClaims come in.\n\n## Decision\n\nWe will use one.\n';
  const lineOf = (value: string): SummaryLine | undefined =>
    summaryOf(`---\nsuccess-metric: ${value}\n---\n${body}`).answers.metric.lines[0];

  it('is the metric of the summary, with its place', () => {
    const line = lineOf('Uptime 99.9 % by March');
    expect(line?.text).toBe('Uptime 99.9 % by March');
    expect(words(`---\nsuccess-metric: Uptime 99.9 % by March\n---\n${body}`, line?.range)).toBe(line?.text);
  });

  it('is none where it says that there is none', () => {
    expect(lineOf('none yet')).toBeUndefined();
  });
});

describe('what was decided against', () => {
  const options = `## Considered Options

- Buy a gateway
- Keep the scripts
- Write our own

## Decision Outcome

Chosen option: "Buy a gateway", because it is there.

## Pros and Cons of the Options

### Keep the scripts

- Bad, because nobody who wrote them is left

### Write our own

The work would take a year.
`;
  const title = '# Choose a gateway\n\nStatus: accepted\n\n## Context and Problem Statement\n\nClaims come in.\n\n';

  it('is told with the first thing that speaks against it', () => {
    expect(rowsOf(summaryOf(title + options).answers.rejected.table)).toEqual([
      ['Keep the scripts', expect.stringContaining('Nobody who wrote them is left')],
      ['Write our own', 'The work would take a year.'],
    ]);
  });

  it.each([
    '- Good, because the team knows them',
    '- Neutral, because they cost as much',
    'Pro: cheap, because we have them',
    '#### Advantages\n\n- Cheap, because we have them',
    '- Known to all, but old',
  ])('is not told with what does not speak against it: %s', (line) => {
    const text = title + options.replace('- Bad, because nobody who wrote them is left', line);
    expect(rowsOf(summaryOf(text).answers.rejected.table)[0]).toEqual(['Keep the scripts', null]);
  });

  it('is nothing as long as nothing is chosen', () => {
    const open = options.replace(/## Decision Outcome[\s\S]*?(?=## Pros)/, '');
    expect(summaryOf(title + open).answers.rejected.table).toBeNull();
  });
});

describe('a summary that the author wrote', () => {
  it('is shown as it stands', () => {
    const text = nygard({}).replace('## Status', '## Summary\n\nWe buy *one* gateway. It saves us a day.\n\n## Status');
    expect(summaryOf(text).authored.map((line) => line.text)).toEqual(['We buy one gateway.', 'It saves us a day.']);
  });

  it('is none where it is as long as a record', () => {
    const text = nygard({}).replace('## Status', `## Summary\n\n${'We buy one gateway. '.repeat(60)}\n\n## Status`);
    expect(summaryOf(text).authored).toEqual([]);
  });
});

describe('terms of the glossary', () => {
  const term = { useInstead: null, synonyms: ['SLAs'], owner: null, place: { file: 'g', range: { start: 0, end: 0 } } };
  const glossary = [{ ...term, term: 'SLA', meaning: 'what we promise a customer' }];
  const record = readRecord(
    nygard({ decision: 'We will keep our SLAs.', context: 'The SLA is too slow.' }),
    'adr/1.md',
  );

  it('are explained in place, where they are read first', () => {
    const summary = summarise(record, glossary);
    expect(summary.answers.decision.lines[0]?.terms).toEqual([
      { start: 17, end: 21, meaning: 'what we promise a customer' },
    ]);
    expect(summaryToMarkdown(summary)).toContain('We will keep our SLAs (what we promise a customer).');
    expect(summaryToMarkdown(summary).match(/what we promise/g)).toHaveLength(1);
  });
});
