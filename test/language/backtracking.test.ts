import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { describe, expect, it, vi } from 'vitest';
import { vocabularies } from '../../core/language/vocabulary';
import { type Parts, withParts } from '../../core/language/vocabulary/compile';
import { read } from '../unit/support';

interface WithUnless {
  readonly pattern: string;
  readonly unless?: string;
}

/** Patterns name parts in braces of their own, which are in place here. */
const allPatterns: readonly WithUnless[] = vocabularies.flatMap(({ constraints, impacts, metrics }) => [
  ...[...constraints.patterns, ...constraints.exceptions].map(inPlace(constraints.parts)),
  ...impacts.patterns.map(inPlace(impacts.parts)),
  ...metrics.cues,
]);

function inPlace(parts: Parts) {
  return ({ pattern, unless }: WithUnless): WithUnless => ({
    pattern: withParts(pattern, parts),
    ...(unless ? { unless: withParts(unless, parts) } : {}),
  });
}

/** Every regular expression that the engine builds from its vocabulary, each once. */
const expressions = await builtExpressions();

async function builtExpressions(): Promise<RegExp[]> {
  const built = new Map<string, RegExp>();
  const recording = new Proxy(RegExp, {
    construct(target, [pattern, flags]: [string | RegExp, string?]) {
      const expression = new target(pattern, flags);
      built.set(String(expression), expression);
      return expression;
    },
  });
  vi.resetModules();
  vi.stubGlobal('RegExp', recording);
  await import('../../core');
  await makeAllPatterns();
  vi.unstubAllGlobals();
  return [...built.values()];
}

/** Patterns of the vocabulary are tried without regular expressions; here each becomes one, which shows how it repeats. */
async function makeAllPatterns(): Promise<void> {
  const { compileCue } = await import('../../core/language/vocabulary/compile');
  const { listenerFor } = await import('../../core/language/listener');
  const { phraseSource } = await import('../../core/language/team-vocabulary');
  for (const { languages } of vocabularies) listenerFor(languages[0] ?? '');
  for (const { pattern, unless } of allPatterns) {
    compileCue(pattern);
    if (unless) compileCue(unless);
  }
  for (const phrase of ['lock gate', 'tide* window*', '* (a+)* b', '§ 12 *']) compileCue(phraseSource(phrase));
}

const parser = new RegExpParser();

function repeatsOf(expression: RegExp): { repeat: AST.Quantifier; around: readonly AST.Quantifier[] }[] {
  const found: { repeat: AST.Quantifier; around: readonly AST.Quantifier[] }[] = [];
  const open: AST.Quantifier[] = [];
  const { unicode } = expression;
  visitRegExpAST(parser.parsePattern(expression.source, undefined, undefined, { unicode }), {
    onQuantifierEnter(repeat) {
      found.push({ repeat, around: [...open] });
      open.push(repeat);
    },
    onQuantifierLeave() {
      open.pop();
    },
  });
  return found;
}

const isEndless = ({ max }: AST.Quantifier) => max === Number.POSITIVE_INFINITY;
const isOneCharacter = ({ element }: AST.Quantifier) =>
  element.type === 'Character' || element.type === 'CharacterSet' || element.type === 'CharacterClass';

describe('the patterns of the vocabulary', () => {
  it('are all looked at', () => {
    const sources = expressions.map(({ source }) => source);
    expect(sources.length).toBeGreaterThan(allPatterns.length);
    expect(sources.some((source) => source.includes("tide[\\p{L}\\p{N}_'-]{0,30}"))).toBe(true);
    expect(sources.some((source) => source.includes('{0,'))).toBe(true);
  });

  it('repeat without end only single characters, never what itself repeats: no pattern is exponential', () => {
    const wrong = expressions.filter((expression) =>
      repeatsOf(expression).some(
        ({ repeat, around }) => (isEndless(repeat) && !isOneCharacter(repeat)) || around.some(isEndless),
      ),
    );
    expect(wrong.map(({ source }) => source.slice(0, 200))).toEqual([]);
  });

  it('bound what repeats inside of what repeats', () => {
    const most = 30 * 20;
    const wrong = expressions.filter((expression) =>
      repeatsOf(expression).some(({ repeat, around }) =>
        around.some((outer) => outer.max > 1 && !isEndless(repeat) && outer.max * repeat.max > most),
      ),
    );
    expect(wrong.map(({ source }) => source.slice(0, 200))).toEqual([]);
  });

  it('of constraints repeat nothing without end', () => {
    const all = vocabularies.flatMap(({ constraints }) => [...constraints.patterns, ...constraints.exceptions]);
    const texts = all.map((one) => JSON.stringify(one));
    expect(texts.filter((text) => /(?<!\\\\)[\])}wWsSdD.][*+](?!\/)/.test(text))).toEqual([]);
  });
});

describe('hostile input', () => {
  it.each([
    ['one line of a megabyte', 'The gateway cannot not no only must be, '.repeat(25_000)],
    ['fifty thousand near matches', 'can not '.repeat(50_000)],
    ['thousands of sentences', 'It can not be. '.repeat(4_000)],
    ['ten thousand list items in each other', `${'- '.repeat(10_000)}It can not be.`],
    ['as many spaces as there may be', `It can not be${' '.repeat(200_000)}so.`],
  ])('shows a pattern each character a few times at most: %s', (_, line) => {
    const shown = charactersShown(() => read(`# T\n\n## Context\n\n${line}\n`));
    expect(shown.size).toBeGreaterThan(0);
    for (const [source, characters] of shown) expect(characters, source).toBeLessThanOrEqual(4 * line.length);
  });
});

/** How much text each pattern was given to search while the work was done. */
function charactersShown(work: () => unknown): Map<string, number> {
  const sources = new Set(expressions.map(({ source }) => source));
  const shown = new Map<string, number>();
  const search = RegExp.prototype.exec;
  RegExp.prototype.exec = function exec(text: string) {
    const match = search.call(this, text);
    // A pattern that is tried at one place alone looks at no more than it matches, and a little.
    const length = this.sticky ? (match?.[0].length ?? 1) : text.length;
    if (sources.has(this.source)) shown.set(this.source, (shown.get(this.source) ?? 0) + length);
    return match;
  };
  try {
    work();
  } finally {
    RegExp.prototype.exec = search;
  }
  return shown;
}
