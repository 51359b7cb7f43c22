import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Editor } from './editor';
import { CONSTRAINT, record, TITLE } from './records';

const FOLDER = 'file:///project/docs/adr';
const URI = `${FOLDER}/0001-replace-the-intake-gateway.md`;

let editor: Editor;
beforeEach(async () => {
  editor = await Editor.start({ initializationOptions: { documentStatus: true } });
});
afterEach(() => editor.stop());

async function summaryOf(uri: string, text: string) {
  await editor.open(uri, text);
  const summary = await editor.summary(uri);
  if (summary.kind !== 'summary') throw new Error(summary.reason);
  return summary;
}

describe('the executive summary', () => {
  it('comes as HTML whose lines say where they come from', async () => {
    const { html } = await summaryOf(URI, record());
    const [, start, end, text] = /data-start="(\d+)" data-end="(\d+)"[^>]*>([^<]*cannot accept[^<]*)</.exec(html) ?? [];
    expect(record().slice(Number(start), Number(end))).toBe(CONSTRAINT);
    expect(text).toBe(CONSTRAINT);
  });

  it('comes as Markdown', async () => {
    const { markdown } = await summaryOf(URI, record());
    expect(markdown).toMatch(new RegExp(`^# ${TITLE}\n`));
  });

  it('follows the text', async () => {
    await summaryOf(URI, record());
    await editor.replace(URI, TITLE, 'Keep the intake gateway');
    expect(await editor.summary(URI)).toMatchObject({ title: 'Keep the intake gateway', version: 2 });
  });

  it('shows markup of the record as words', async () => {
    const hostile = '<img src=x onerror=alert(1)><script>alert(1)</script> [x](javascript:alert(1))';
    const { html } = await summaryOf(URI, record().replace(TITLE, `${TITLE} ${hostile}`));
    expect(html).not.toMatch(/<(?:img|script|a)\b/i);
  });

  it.each([
    ['a template', `${FOLDER}/template.md`, /template/],
    ['a list of records', `${FOLDER}/README.md`, /list/],
    ['another document', 'file:///project/notes/holiday.md', /not a decision record/],
  ])('of %s is refused with a reason', async (_, uri, reason) => {
    await editor.open(uri, '# Notes\n\nWords.\n');
    expect(await editor.summary(uri)).toEqual({
      kind: 'none',
      reason: expect.stringMatching(reason),
      closed: false,
    });
  });

  it('of a closed document is refused, saying so', async () => {
    expect(await editor.summary(URI)).toMatchObject({ kind: 'none', closed: true });
  });
});

describe('the status of a document', () => {
  it('says that it is a record, of which template, without a configuration', async () => {
    await editor.open(URI, record());
    await editor.diagnostics(URI);
    expect(await editor.waitFor(() => editor.statuses.get(URI))).toEqual({
      uri: URI,
      kind: 'record',
      template: 'Nygard',
      configuration: null,
      unheard: null,
      problems: [],
    });
  });

  it('says that it is none, and follows the text', async () => {
    const uri = 'file:///project/notes/holiday.md';
    await editor.open(uri, '# Holiday\n\nWords.\n');
    await editor.diagnostics(uri);
    await editor.waitFor(() => editor.statuses.get(uri)?.kind === 'other' || undefined);
    await editor.replace(uri, 'Words.\n', record().replace(`# ${TITLE}`, ''));
    await editor.diagnostics(uri);
    await editor.waitFor(() => editor.statuses.get(uri)?.kind === 'record' || undefined);
  });
});
