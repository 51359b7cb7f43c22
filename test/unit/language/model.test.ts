import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { candidatesOf, hear } from '../../../core/language/hear';
import { earOf } from '../../../core/language/model/ear';
import { featuresOf } from '../../../core/language/model/features';
import { dataOf, type Label, trainModels } from '../../../scripts/train/train';
import { nygard, read } from '../support';

const CONTEXT = [
  'The gateway can’t take more than `10` requests a second, and the vendor charges for every one above it.',
  'Each lookup takes four seconds, so that callers give up and the agents have to phone them back.',
  'It was built in 2011.',
].join(' ');

const SHELVES = 'Shelves wobble.';

/** A corpus of four repositories whose constraints all say that something wobbles. */
function wobbling(): { labels: Label[]; sentences: []; read: (file: string) => string } {
  const files = ['a', 'b', 'c', 'd'].flatMap((repository) => [1, 2, 3].map((n) => `${repository}+x/${n}.md`));
  const texts = new Map(
    files.map((file, i) => [
      file,
      nygard({
        context: `Shelf ${i} wobbles a lot today. Shelf ${i} stands there today. People pay ${i} coins for it.`,
      }),
    ]),
  );
  const labels = files.map((file, i) => {
    const line = (texts.get(file) ?? '').split('\n').findIndex((text) => text.includes('wobbles')) + 1;
    return {
      file,
      constraints: [{ line, text: `Shelf ${i} wobbles a lot today.`, certainty: 'clear' as const, covered: 'none' }],
      impactStatements: [{ line, text: `People pay ${i} coins for it.` }],
    };
  });
  return { labels, sentences: [], read: (file) => texts.get(file) ?? SHELVES };
}

describe('what is heard', () => {
  it('shows words of its own sentence', () => {
    const { text, hearing } = read(nygard({ context: CONTEXT }));
    expect(hearing.statements).not.toEqual([]);
    for (const { range, evidence } of hearing.statements) {
      expect(evidence.range.start).toBeGreaterThanOrEqual(range.start);
      expect(evidence.range.end).toBeLessThanOrEqual(range.end);
      expect(text.slice(evidence.range.start, evidence.range.end).trim()).not.toBe('');
    }
  });

  it('is nothing where no pattern of the vocabulary says anything, whatever the words', () => {
    const record = read(nygard({ context: 'The old shelf wobbles a lot today.' }));
    const { statements } = hear(record, 'en', { ear: earOf(trainModels(wobbling())) });
    expect(statements.filter(({ kind }) => kind === 'constraint')).toEqual([]);
  });

  it('is the same every time', () => {
    const record = read(nygard({ context: CONTEXT }));
    expect(hear(record, 'en')).toEqual(hear(record, 'en'));
  });

  it('costs no more for a sentence of a megabyte than for a long one', () => {
    const record = read(nygard({ context: 'limited to the limit of limits '.repeat(33_000) }));
    const [candidate] = candidatesOf(record, 'en');
    if (!candidate) throw new Error('no candidate');
    expect(candidate.text.length).toBeLessThanOrEqual(1500);
    expect(featuresOf(candidate).length).toBeLessThan(1000);
  });
});

describe('the data of the models', () => {
  const data = readFileSync('core/language/vocabulary/english/weights.json', 'utf8');

  it('is small enough for a browser', () => {
    expect(data.length).toBeLessThan(150_000);
  });

  it('holds words and pairs of words, and no sentence', () => {
    const models: Record<string, { weights: Record<string, Record<string, number>> }> = JSON.parse(data);
    for (const { weights } of Object.values(models)) {
      for (const name of Object.values(weights).flatMap((ofGroup) => Object.keys(ofGroup))) {
        expect(name.split(' ').length, name).toBeLessThanOrEqual(3);
      }
    }
  });
});

describe('training', () => {
  const corpus = wobbling();

  it('gives the same data for the same labels', () => {
    expect(dataOf(trainModels(corpus))).toBe(dataOf(trainModels(corpus)));
  });

  it('teaches what the labels say', () => {
    const models = trainModels(corpus);
    expect(models.constraint.weights.word?.wobbles).toBeGreaterThan(0);
    expect(models.constraint.weights.word?.stands).toBeLessThan(0);
    expect(models.impact.weights.word?.coins).toBeGreaterThan(0);
  });

  it('leaves out what fewer than three repositories say', () => {
    const labels = corpus.labels.filter(({ file }) => /^[ab]/.test(file));
    expect(trainModels({ ...corpus, labels }).constraint.weights.word).toBeUndefined();
  });
});
