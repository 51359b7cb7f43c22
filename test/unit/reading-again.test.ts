import { describe, expect, it, vi } from 'vitest';
import { samples } from './support';

/** The same sentences in other places, as somebody moves them about. */
const moved: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'under each other’s headings': (text) => {
    const headings = text.match(/^## .*$/gm) ?? [];
    let next = 1;
    return text.replace(/^## .*$/gm, (heading) => headings[next++ % headings.length] ?? heading);
  },
  'without list marks': (text) => text.replace(/^[-*] /gm, ''),
  'as a list': (text) => text.replace(/^(?=[A-Z])/gm, '- '),
  'with other first words in bold': (text) => text.replace(/^((?:- )?)(\w+ \w+)/gm, '$1**$2**'),
  'under headings that say nothing': (text) => text.replace(/^## .*$/gm, '$&\n\n### More of it'),
  'without headings': (text) => text.replace(/^##+ /gm, ''),
};

const texts = [...samples.values()].flatMap((text) => Object.values(moved).map((move) => move(text)));

/** Read by an engine that has read nothing before. */
async function readAll(order: readonly string[]): Promise<Map<string, string>> {
  vi.resetModules();
  const { readRecord, summarise } = await import('../../core');
  return new Map(
    order.map((text) => {
      const record = readRecord(text, 'docs/adr/0001-a-record.md');
      const statements = record.hearing.statements.map(({ block, ...statement }) => ({
        ...statement,
        at: block.index,
      }));
      return [text, JSON.stringify([statements, summarise(record)])];
    }),
  );
}

describe('what is remembered of other readings', () => {
  it('changes nothing in what is heard and told', { timeout: 120_000 }, async () => {
    const [forth, back] = [await readAll(texts), await readAll([...texts].reverse())];
    for (const text of texts) expect(back.get(text)).toBe(forth.get(text));
  });
});
