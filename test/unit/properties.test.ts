import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LineIndex,
  lint,
  type Range,
  type ReadRecord,
  summarise,
  summaryToHtml,
  summaryToHtmlPage,
  summaryToMarkdown,
  unconfigured,
} from '../../core';
import { HARD_BREAK, type Prose } from '../../core/text/prose';
import { type Everything, rangesOf } from '../ranges';
import { read, samples } from './support';

/** The same documents in every run: a failure can be looked at again. */
const RUNS = { seed: 20260704, numRuns: 100 };

const sampleText = fc.constantFrom(...samples.values());

/** Pieces that Markdown, YAML, HTML and Unicode each have trouble with. */
const oddities = [
  '😀',
  '👩‍👩‍👧',
  'e\u0301',
  '\u0338',
  '\uD83D',
  '\uDE00',
  '\uFEFF',
  '\u2028',
  '\0',
  '\t',
  '\r',
  '\r\n',
  '\n\n',
  '  \n',
  '\\\n',
  '&amp;',
  '&#x1F600;',
  '&NotEqualTilde;',
  '&lt;script&gt;',
  '\\*',
  '`',
  '``` ',
  '**',
  '_',
  '~~',
  '[',
  '](',
  '![x](y)',
  '<',
  '-->',
  '<!--',
  '<script>',
  '</script>',
  '<br>',
  '| a | b |\n| - | - |\n',
  '> ',
  '- ',
  '- [x] ',
  '# ',
  '## Decision\n\n',
  'Title\n===\n',
  '---\n',
  '---\nstatus: {accepted}\n---\n',
  '---\n- a\n---\n',
  'me@example.org',
  'https://example.org/a_b',
  'The gateway cannot accept attachments larger than 10 MB.',
  'It costs 3 EUR.',
  'مرحبا',
  '決定',
];

/** A text with a piece put in at some share of its length. */
const withOddity = (text: fc.Arbitrary<string>) =>
  fc
    .tuple(text, fc.array(fc.tuple(fc.constantFrom(...oddities), fc.nat({ max: 1000 })), { maxLength: 6 }))
    .map(([whole, pieces]) =>
      pieces.reduce((result, [piece, share]) => {
        const at = Math.floor((result.length * share) / 1000);
        return result.slice(0, at) + piece + result.slice(at);
      }, whole),
    );

const cut = (text: fc.Arbitrary<string>) =>
  fc
    .tuple(text, fc.nat({ max: 1000 }), fc.nat({ max: 1000 }))
    .map(([whole, from, to]) =>
      whole.slice(
        Math.floor((whole.length * Math.min(from, to)) / 1000),
        Math.ceil((whole.length * Math.max(from, to)) / 1000),
      ),
    );

const shuffled = sampleText.chain((text) => {
  const lines = text.split('\n');
  return fc.shuffledSubarray(lines, { minLength: Math.floor(lines.length / 2) }).map((some) => some.join('\n'));
});

const brokenFrontMatter = fc
  .tuple(
    sampleText,
    fc.constantFrom(
      '---\nstatus: {accepted}\n---\n',
      '---\nstatus: [accepted\n---\n',
      '---\n- accepted\n---\n',
      '---\nstatus: accepted\n',
      '---\n---\n',
      '---\ndeciders: @anna, @ben\ndate: 2026-02-30\n---\n',
      '---\nstatus: &a [*a]\n---\n',
      '---\nstatus: accepted\nstatus: rejected\n---\n',
      '---\n"\n---\n',
      '---\n? [a]: b\n: c\n---\n',
      '---\nstatus: |\n  accepted\n---\n',
      '---\nstatus: !!binary 4pyF\n---\n',
    ),
  )
  .map(([text, head]) => head + text.replace(/^---\n[\s\S]*?\n---\n/, ''));

const randomMarkdown = fc
  .array(
    fc.oneof(
      fc.constantFrom(...oddities),
      fc.constantFrom('word ', 'must ', 'cannot ', 'customers ', '2026-04-01 ', '\n', '## Context\n', '## Status\n'),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

const document = fc
  .tuple(
    fc.oneof(
      withOddity(sampleText),
      withOddity(cut(sampleText)),
      withOddity(shuffled),
      withOddity(brokenFrontMatter),
      randomMarkdown,
    ),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.boolean(),
  )
  .map(([text, eol, mark]) => (mark ? '\uFEFF' : '') + (eol === '\n' ? text : text.replace(/\n/g, eol)));

describe('any text at all', () => {
  it('is read, linted and summarised without a failure', () => {
    fc.assert(
      fc.property(document, (text) => {
        const { findings, summary } = everythingOf(text);
        expect(findings.filter(({ ruleId }) => ruleId === 'internal-error')).toEqual([]);
        summaryToMarkdown(summary);
        summaryToHtml(summary);
      }),
      RUNS,
    );
  });

  it('gives ranges that lie inside it', () => {
    fc.assert(
      fc.property(document, (text) => {
        const outside = rangesOf(everythingOf(text)).filter(
          ({ start, end }) => !(Number.isInteger(start) && 0 <= start && start <= end && end <= text.length),
        );
        expect(outside).toEqual([]);
      }),
      RUNS,
    );
  });

  it('gives ranges that never part the two halves of a character', () => {
    fc.assert(
      fc.property(document, (text) => {
        const parted = rangesOf(everythingOf(text)).filter(
          ({ start, end }) => isInsidePair(text, start) || isInsidePair(text, end),
        );
        expect(parted).toEqual([]);
      }),
      RUNS,
    );
  });

  it('gives prose whose every character leads back to where it stands', () => {
    fc.assert(
      fc.property(document, (text) => {
        const strays = read(text).blocks.flatMap(({ prose, range }) => straysIn(prose, range, text));
        expect(strays).toEqual([]);
      }),
      RUNS,
    );
  });

  it('has the same lines whichever way they are counted', () => {
    fc.assert(
      fc.property(document, (text) => {
        const lines = new LineIndex(text);
        const expected = text.split(/\r\n|\r|\n/);
        expect(lines.count).toBe(expected.length);
        expected.forEach((line, number) => {
          expect(lines.textOf(number)).toBe(line);
          expect(lines.positionAt(lines.startOf(number))).toEqual({ line: number, character: 0 });
        });
      }),
      RUNS,
    );
  });

  it('says the same with the line ends of Windows', () => {
    fc.assert(
      fc.property(fc.oneof(withOddity(sampleText), cut(sampleText), shuffled, brokenFrontMatter), (text) => {
        const unix = text.replace(/\r\n?/g, '\n');
        expect(findingsByWords(unix.replace(/\n/g, '\r\n'))).toEqual(findingsByWords(unix));
      }),
      RUNS,
    );
  });

  it('says the same behind a byte order mark', () => {
    fc.assert(
      fc.property(fc.oneof(sampleText, cut(sampleText), brokenFrontMatter), (text) => {
        const bare = text.replace(/^\uFEFF+/, '');
        expect(findingsByWords(`\uFEFF${bare}`)).toEqual(findingsByWords(bare));
      }),
      RUNS,
    );
  });

  it('never puts a script into a page', () => {
    fc.assert(
      fc.property(document, (text) => {
        expect(summaryToHtmlPage(everythingOf(text).summary)).not.toMatch(/<script/i);
      }),
      RUNS,
    );
  });
});

/** Read as a record whatever it is, so that nothing is skipped. */
function everythingOf(text: string): Everything {
  const record: ReadRecord = { ...read(text), kind: 'record' };
  return { record, findings: lint(record, unconfigured.configuration), summary: summarise(record) };
}

function isInsidePair(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1)) && offset > 0;
}

/** The characters of prose that lead out of their block, backwards, or to something else. */
function straysIn(prose: Prose, block: Range, text: string): string[] {
  let before = block.start;
  return prose.text.split('').filter((character, offset) => {
    const { start, end } = prose.sourceRange(offset, offset + 1);
    const isInOrder = before <= start && end <= block.end;
    before = start;
    return !isInOrder || !isWrittenAs(text.slice(start, end), character);
  });
}

/** A character stands as itself, as a character reference, as a line end, or as a hard break. */
function isWrittenAs(source: string, character: string): boolean {
  if (source === character || /^&\S+;$/.test(source)) return true;
  if (character === HARD_BREAK) return /^(?: {2,}|\\|<br\b)/i.test(source);
  return (character === '\n' && source === '\r') || (character === '\uFFFD' && source === '\0');
}

function findingsByWords(text: string): string[] {
  const { findings } = everythingOf(text);
  return findings.map(({ ruleId, severity, range, related }) =>
    [ruleId, severity, ...[range, ...related.map((place) => place.range)].map((place) => plain(text, place))].join('|'),
  );
}

function plain(text: string, { start, end }: Range): string {
  return text.slice(start, end).replace(/\r\n/g, '\n');
}
