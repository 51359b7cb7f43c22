import { afterEach, describe, expect, it } from 'vitest';
import { BASIC, Editor } from './editor';
import { CONSTRAINT, IMPACT, METRIC, record } from './records';

const URI = 'file:///project/docs/adr/0001-replace-the-intake-gateway.md';
const CONFIGURATION = 'file:///project/.adr-bridge.yaml';

let editor: Editor;
afterEach(() => editor.stop());

async function wordsAt(before: string, behind: string): Promise<string> {
  const hover = await editor.hover(URI, before, behind);
  return (hover?.contents as { value: string } | undefined)?.value ?? '';
}

describe('the hover over a sentence', () => {
  it('says what it is taken for, by which words, and that nothing answers it', async () => {
    editor = await Editor.start();
    await editor.open(URI, record());
    const hover = await editor.hover(URI, 'The gateway can', 'not accept');
    expect(hover?.range && editor.words(URI, hover.range)).toBe(CONSTRAINT);
    expect(hover?.contents).toMatchObject({
      kind: 'markdown',
      value: expect.stringMatching(
        /^\*\*Read as a technical constraint\*\*\n\nBecause of the words “cannot”.*\n\nNo business impact is connected with it yet\.$/,
      ),
    });
  });

  it('says which impact answers a constraint, and what the impact and the metric are', async () => {
    editor = await Editor.start();
    const text = record()
      .replace(CONSTRAINT, `${CONSTRAINT} ${IMPACT}`)
      .replace('Channels move', `${METRIC} Channels move`);
    await editor.open(URI, text);
    expect(await wordsAt('The gateway can', 'not accept')).toContain(
      `Its business impact stands in the same paragraph or item (line 9): “${IMPACT}”`,
    );
    expect(await wordsAt('This costs us', ' 40')).toMatch(/^\*\*Read as a business impact: cost\*\*/);
    expect(await wordsAt('We will know', ' that it')).toMatch(/^\*\*Read as a success metric, which a figure/);
  });

  it("names a word of the team's vocabulary as soon as the configuration has it", async () => {
    const files = new Map<string, string>();
    editor = await Editor.start({ files, initializationOptions: { files: true } });
    await editor.open(URI, record().replace(CONSTRAINT, 'Every lock gate opens twice a day.'));
    expect(await wordsAt('Every lock', ' gate')).toBe('');
    await editor.open(CONFIGURATION, 'vocabulary: { constraints: [lock gate] }\n', 'yaml');
    expect(await wordsAt('Every lock', ' gate')).toContain("your team's vocabulary has “lock gate”");
  });

  it('says nothing elsewhere, and shows the words of a record as they are', async () => {
    editor = await Editor.start();
    await editor.open(URI, record().replace(CONSTRAINT, 'The *old* gateway cannot <b>read</b> maps. The sky is blue.'));
    expect(await wordsAt('The sky', ' is blue')).toBe('');
    expect(await wordsAt('# Replace', ' the intake')).toBe('');
    expect(await wordsAt('gateway can', 'not <b>')).not.toContain('<b>');
  });

  it('is plain text for an editor that reads no Markdown', async () => {
    editor = await Editor.start({ capabilities: BASIC });
    await editor.open(URI, record());
    expect(await editor.hover(URI, 'The gateway can', 'not accept')).toMatchObject({ contents: { kind: 'plaintext' } });
  });
});

describe('the status of a record', () => {
  it('says when its language is not understood', async () => {
    editor = await Editor.start({ initializationOptions: { documentStatus: true } });
    const text = [
      '# 1. Den Eingang ersetzen',
      '## Status\n\nAkzeptiert',
      '## Kontext\n\nDas Gateway kann keine Anhänge annehmen, die größer sind als zehn Megabyte, und das ist nicht neu.',
      '## Entscheidung\n\nWir setzen einen kleinen Dienst an seine Stelle, der die Anhänge annimmt und sie auch prüft.',
    ].join('\n\n');
    await editor.open(URI, text);
    await editor.diagnostics(URI);
    expect(await editor.waitFor(() => editor.statuses.get(URI))).toMatchObject({ kind: 'record', unheard: 'de' });
  });
});
