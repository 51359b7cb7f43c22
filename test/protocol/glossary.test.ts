import { afterEach, describe, expect, it } from 'vitest';
import { type CodeAction, MarkupContent, TextDocumentEdit, TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { BASIC, Editor, type EditorOptions, FULL } from './editor';
import { byRule, rulesOf } from './records';

const ROOT = 'vscode-vfs://github/team/project';
const URI = `${ROOT}/docs/adr/0001-send-in-batches.md`;
const GLOSSARY = `${ROOT}/words/glossary.yaml`;

const TERMS = [
  '- term: customer',
  '  meaning: Who *pays* for a policy.',
  '  owner: Head of Claims',
  '- term: end user',
  '  use-instead: customer',
  '- term: service level agreement',
  '  synonyms: [SLA]',
  '',
].join('\n');

const RECORD = `# Send messages over the ESB

## Status

Accepted

## Context

An end user waits two days, and the \`end user\` table is full. The service level agreement says one.

## Decision

We will send messages in batches rather than one by one.

A serv
`;

let editor: Editor;
afterEach(() => editor.stop());

/** Files that the editor reads for the server, so that both its bundles are tried in the same way. */
async function start(glossary: string | null = TERMS, file = GLOSSARY, options: EditorOptions = {}): Promise<void> {
  const name = file.slice(ROOT.length + 1);
  const files = new Map([
    [`${ROOT}/.adr-bridge.yaml`, `glossary: ${name}\n`],
    [`${ROOT}/.git`, ''],
    ...(glossary === null ? [] : [[file, glossary] as const]),
  ]);
  editor = await Editor.start({ files, initializationOptions: { files: true }, ...options });
  await editor.open(URI, RECORD);
}

describe.each(['stdio', 'worker'] as const)('a term of the glossary (%s)', (transport) => {
  it('says under the pointer what it means, who says so, and what to say instead', async () => {
    await start(TERMS, GLOSSARY, { transport });
    const hover = await editor.hover(URI, 'An end', ' user waits');
    expect(hover?.range && editor.words(URI, hover.range)).toBe('end user');
    // What the sentence is taken for stands below.
    const [term] = MarkupContent.is(hover?.contents) ? hover.contents.value.split('\n\n---\n\n') : [];
    expect(term).toBe(
      [
        '**end user**',
        'Say **customer** instead: Who \\*pays\\* for a policy.',
        `[words/glossary.yaml](${GLOSSARY})`,
      ].join('\n\n'),
    );
  });

  it('is offered to whoever begins to type it', async () => {
    await start(TERMS, GLOSSARY, { transport });
    const items = await editor.completions(URI, 'A serv');
    expect(items.map(({ label, filterText }) => [label, filterText])).toEqual([
      ['customer', 'customer'],
      ['customer', 'end user'],
      ['service level agreement', 'service level agreement'],
      ['SLA', 'SLA'],
    ]);
    const [customer, instead, agreement] = items;
    expect(customer?.detail).toBe('Glossary, Head of Claims');
    expect(instead?.detail).toBe('instead of “end user”');
    const { textEdit } = agreement ?? {};
    expect(TextEdit.is(textEdit) && [editor.words(URI, textEdit.range), textEdit.newText]).toEqual([
      'serv',
      'service level agreement',
    ]);
  });
});

describe('words that the glossary knows', () => {
  it('are nothing in code, and nothing where the pointer is beside them', async () => {
    await start();
    for (const [before, behind] of [
      ['`end', ' user` table'],
      ['two', ' days'],
    ] as const) {
      expect(JSON.stringify(await editor.hover(URI, before, behind))).not.toContain('glossary.yaml');
    }
  });

  it('are explained by all of their names', async () => {
    await start();
    const hover = await editor.hover(URI, 'The service le', 'vel');
    expect(hover?.contents).toMatchObject({ value: expect.stringContaining('Also called: SLA') });
  });

  it('are completed from their second word on, with a capital where one was typed', async () => {
    await start();
    await editor.replace(URI, 'A serv', 'Service lev');
    const items = await editor.completions(URI, 'Service lev');
    const { textEdit } = items.find(({ label }) => label === 'service level agreement') ?? {};
    expect(TextEdit.is(textEdit) && [editor.words(URI, textEdit.range), textEdit.newText]).toEqual([
      'Service lev',
      'Service level agreement',
    ]);
  });

  it('are not completed in code and in front matter', async () => {
    await start();
    expect(await editor.completions(URI, '`end')).toEqual([]);
    await editor.replace(URI, '# Send', '---\nowner: cust\n---\n# Send');
    expect(await editor.completions(URI, 'owner: cust')).toEqual([]);
  });

  it('hold as soon as they are typed into the glossary', async () => {
    await start();
    expect(rulesOf(await editor.diagnostics(URI))).toContain('preferred-term');
    await editor.open(GLOSSARY, TERMS, 'yaml');
    await editor.refreshAfter(() => editor.replace(GLOSSARY, '  use-instead: customer', '  meaning: Anybody.'));
    expect(rulesOf(await editor.diagnostics(URI))).not.toContain('preferred-term');
    expect(await editor.hover(URI, 'An end', ' user waits')).toMatchObject({
      contents: { value: expect.stringContaining('**end user**: Anybody.') },
    });
  });

  it('are in plain text for an editor that shows no other', async () => {
    await start(TERMS, GLOSSARY, { capabilities: BASIC });
    expect(await editor.hover(URI, 'An end', ' user waits')).toMatchObject({ contents: { kind: 'plaintext' } });
  });
});

describe('a term that is not in the glossary', () => {
  /** What the glossary holds after the action, in an editor. */
  async function afterAdding(text: string, file: string): Promise<{ text: string; selected: string }> {
    const action = await addingAction();
    const edit = documentEdit(action);
    expect(edit.textDocument.uri).toBe(file);
    const edits = edit.edits.filter((one) => TextEdit.is(one));
    const glossary = TextDocument.create(file, 'yaml', 1, text);
    const changed = TextDocument.create(file, 'yaml', 2, TextDocument.applyEdits(glossary, edits));
    await editor.run(action);
    const [shown] = editor.shown;
    expect(shown?.uri).toBe(file);
    return { text: changed.getText(), selected: changed.getText(shown?.selection) };
  }

  async function addingAction(): Promise<CodeAction> {
    const found = await findAdding();
    if (!found) throw new Error('nothing offers to add the term');
    return found;
  }

  async function findAdding(): Promise<CodeAction | undefined> {
    const diagnostic = byRule(await editor.diagnostics(URI), 'undefined-term');
    const actions = await editor.fixesFor(URI, diagnostic);
    return actions.find(({ title }) => title.startsWith('Add “ESB” to'));
  }

  function documentEdit({ edit }: CodeAction): TextDocumentEdit {
    const change = edit?.documentChanges?.find((one) => TextDocumentEdit.is(one));
    if (!change) throw new Error('the action is no edit of a document');
    return change;
  }

  it.each([
    ['glossary.yaml', '- term: quay\n', '- term: quay\n- term: ESB\n  meaning: what it means\n'],
    ['glossary.yml', 'quay: Where ships lie.', 'quay: Where ships lie.\nESB: what it means\n'],
    ['glossary.yaml', '', '- term: ESB\n  meaning: what it means\n'],
    ['glossary.json', '{ "quay": "Where ships lie." }', '{ "quay": "Where ships lie.","ESB": "what it means" }'],
    [
      'glossary.md',
      '# Words\r\n\r\n| Term | Owner | Meaning |\r\n| --- | --- | --- |\r\n| quay | Port | Where ships lie. |\r\n\r\nMore.\r\n',
      '# Words\r\n\r\n| Term | Owner | Meaning |\r\n| --- | --- | --- |\r\n| quay | Port | Where ships lie. |\r\n| ESB |  | what it means |\r\n\r\nMore.\r\n',
    ],
  ])('is added to %s as its others are written: %j', async (name, before, after) => {
    const file = `${ROOT}/words/${name}`;
    await start(before, file);
    expect(await afterAdding(before, file)).toEqual({ text: after, selected: 'what it means' });
  });

  it('is added to a glossary that is still to be made', async () => {
    await start(null);
    const action = await addingAction();
    expect(action.edit?.documentChanges?.[0]).toMatchObject({ kind: 'create', uri: GLOSSARY });
    expect(documentEdit(action).edits).toMatchObject([{ newText: '- term: ESB\n  meaning: what it means\n' }]);
  });

  it('is not added where nobody can tell how', async () => {
    await start('- term: [\n');
    expect(await findAdding()).toBeUndefined();
  });

  describe('where no glossary is configured', () => {
    const CONFIGURATION = `${ROOT}/.adr-bridge.yaml`;

    async function startWith(files: Record<string, string>, options: EditorOptions = {}): Promise<void> {
      const known = new Map([[`${ROOT}/.git`, ''], ...Object.entries(files)]);
      editor = await Editor.start({ files: known, initializationOptions: { files: true }, ...options });
      await editor.open(URI, RECORD);
    }

    async function findBeginning(): Promise<CodeAction | undefined> {
      const actions = await editor.fixesFor(URI, byRule(await editor.diagnostics(URI), 'undefined-term'));
      return actions.find(({ title }) => /(?:Begin|Add).* glossary\.yaml|glossary\.yaml with/.test(title));
    }

    /** The files as the action leaves them, and which of them it makes. */
    function resultOf(action: CodeAction | undefined, files: Record<string, string>) {
      const changes = action?.edit?.documentChanges ?? [];
      const made = changes.flatMap((change) => ('kind' in change && change.kind === 'create' ? [change.uri] : []));
      const texts = changes.flatMap((change) => {
        if (!TextDocumentEdit.is(change)) return [];
        const { uri } = change.textDocument;
        const before = TextDocument.create(uri, 'yaml', 1, files[uri] ?? '');
        return [
          [
            uri,
            TextDocument.applyEdits(
              before,
              change.edits.filter((one) => TextEdit.is(one)),
            ),
          ],
        ];
      });
      return { title: action?.title, made, texts: Object.fromEntries(texts) };
    }

    it('begins one at the root of the repository, and a configuration that names it', async () => {
      await startWith({});
      expect(resultOf(await findBeginning(), {})).toEqual({
        title: 'Begin glossary.yaml with “ESB”',
        made: [`${ROOT}/glossary.yaml`, CONFIGURATION],
        texts: {
          [`${ROOT}/glossary.yaml`]: '- term: ESB\n  meaning: what it means\n',
          [CONFIGURATION]: 'glossary: glossary.yaml\n',
        },
      });
    });

    it.each([
      ['.adr-bridge.yaml', 'preset: recommended # ours', 'preset: recommended # ours\nglossary: glossary.yaml\n'],
      [
        'docs/.adr-bridge.json',
        '{\r\n  "preset": "recommended"\r\n}\r\n',
        '{\r\n  "preset": "recommended",\r\n  "glossary": "glossary.yaml"\r\n}\r\n',
      ],
    ])('begins one beside %s, which names it from then on', async (name, before, named) => {
      const file = `${ROOT}/${name}`;
      await startWith({ [file]: before });
      const begun = file.replace(/[^/]+$/, 'glossary.yaml');
      expect(resultOf(await findBeginning(), { [file]: before })).toMatchObject({
        made: [begun],
        texts: { [file]: named, [begun]: '- term: ESB\n  meaning: what it means\n' },
      });
    });

    it('takes the one that lies there already', async () => {
      const files = { [CONFIGURATION]: '', [`${ROOT}/glossary.yaml`]: 'quay: Where ships lie.\n' };
      await startWith(files);
      expect(resultOf(await findBeginning(), files)).toEqual({
        title: 'Add “ESB” to glossary.yaml',
        made: [],
        texts: {
          [CONFIGURATION]: 'glossary: glossary.yaml\n',
          [`${ROOT}/glossary.yaml`]: 'quay: Where ships lie.\nESB: what it means\n',
        },
      });
    });

    it.each(['preset: [', 'glossary: words.txt\n', '{ preset: recommended }\n'])(
      'does nothing to a configuration where a line more would set nothing: %j',
      async (text) => {
        await startWith({ [CONFIGURATION]: text });
        expect(await findBeginning()).toBeUndefined();
      },
    );

    it('begins none in an editor that makes no files', async () => {
      const { workspace, ...others } = FULL;
      await startWith(
        {},
        {
          capabilities: { ...others, workspace: { ...workspace, workspaceEdit: { documentChanges: true } } },
        },
      );
      expect(await findBeginning()).toBeUndefined();
    });
  });

  it('is in it then, and asked about no more', async () => {
    await start();
    expect(rulesOf(await editor.diagnostics(URI))).toContain('undefined-term');
    await editor.open(GLOSSARY, TERMS, 'yaml');
    await editor.refreshAfter(() => editor.replace(GLOSSARY, '- term: customer', '- term: ESB\n- term: customer'));
    expect(rulesOf(await editor.diagnostics(URI))).not.toContain('undefined-term');
  });
});
