import { afterEach, expect, it } from 'vitest';
import { Editor } from './editor';
import { record, TITLE } from './records';

const FOLDER = 'vscode-vfs://host/project/docs/adr';
const URI = `${FOLDER}/0002-move-the-archive.md`;
const OTHER = `${FOLDER}/0001-replace-the-intake-gateway.md`;
const TEXT = record()
  .replace(TITLE, 'Move the archive')
  .replace(
    'Accepted',
    'Accepted\n\nAmends [the gateway](0001-replace-the-intake-gateway.md), and relates to ADR-0001.\n',
  );

let editor: Editor;
afterEach(() => editor.stop());

async function hovered(before: string, behind: string, files: ReadonlyMap<string, string>): Promise<string> {
  editor = await Editor.start({ files: new Map(files), initializationOptions: { files: true } });
  await editor.open(URI, TEXT);
  const hover = await editor.hover(URI, before, behind);
  const contents = hover?.contents;
  return contents && typeof contents === 'object' && 'value' in contents ? contents.value : '';
}

const log = new Map([
  [OTHER, record()],
  [URI, TEXT],
]);

it.each([
  ['a link', '[the gate', 'way]'],
  ['the name of a record', 'relates to ADR', '-0001'],
])('the pointer on %s shows the record behind it in one line', async (_, before, behind) => {
  const shown = await hovered(before, behind, log);
  expect(shown).toMatch(/^We will put a small intake service in its place — Accepted\n/);
  expect(shown).toContain(`[Open the record](${OTHER})`);
});

it('the pointer on a link that leads to no record shows nothing of one', async () => {
  expect(await hovered('[the gate', 'way]', new Map([[URI, TEXT]]))).not.toMatch(/Open the record/);
});
