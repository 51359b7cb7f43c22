import { describe, expect, it } from 'vitest';
import { digestOf, type FolderEntry, type LoadedConfiguration, RecordLogs, readModel, unconfigured } from '../../core';
import { nygard } from './support';

const loaded: LoadedConfiguration = { ...unconfigured, root: '/p' };

/** A repository of the given texts, which counts how often each is read. */
function repository(texts: Record<string, string>, configuration: LoadedConfiguration = loaded) {
  const reads: string[] = [];
  const paths = () => Object.keys(texts);
  const logs = new RecordLogs({
    list: async (folder) => {
      const inside = paths().filter((path) => path.startsWith(`${folder}/`));
      const entries = inside.map((path): [string, FolderEntry] => {
        const [name = '', ...rest] = path.slice(folder.length + 1).split('/');
        return [name, { name, isFolder: rest.length > 0 }];
      });
      return [...new Map(entries).values()];
    },
    exists: async (path) => paths().some((known) => known === path || known.startsWith(`${path}/`)),
    read: async (path) => {
      reads.push(path);
      const text = texts[path];
      return text === undefined ? null : digestOf(readModel(text, path, configuration));
    },
  });
  const around = async (path: string) => {
    const { surroundings } = await logs.around(
      digestOf(readModel(texts[path] ?? '', path, configuration)),
      path,
      configuration,
    );
    return surroundings;
  };
  return { logs, reads, around };
}

const RECORDS = {
  '/p/docs/adr/0001-one.md': nygard({ title: '# 1. Use one gateway', status: 'Superseded by [2](0002-two.md)' }),
  '/p/docs/adr/0002-two.md': nygard({ title: '# 2. Use two gateways', status: 'Accepted' }),
  '/p/docs/adr/old/0003-three.md': nygard({ title: '# 3. Use three gateways' }),
  '/p/docs/adr/README.md': '# Decisions\n\n## All of them\n',
  '/p/docs/guide.md': '# Guide\n\n## How to do it\n\n## How to do it\n',
  '/p/src/adr/0001-elsewhere.md': nygard({ title: '# 1. Another log' }),
};

describe('the records around one', () => {
  it('are those of its log, by their paths from the root', async () => {
    const { records, path } = await repository(RECORDS).around('/p/docs/adr/old/0003-three.md');
    expect(path).toBe('docs/adr/old/0003-three.md');
    expect(records.map((record) => record.path)).toEqual(['docs/adr/0001-one.md', 'docs/adr/0002-two.md']);
    expect(records[0]).toMatchObject({ number: '1', title: 'Use one gateway', status: 'superseded' });
    expect(records[0]?.supersededBy).toEqual(['docs/adr/0002-two.md']);
  });

  it('are each read once, however many ask', async () => {
    const { around, reads } = repository(RECORDS);
    for (const path of Object.keys(RECORDS).slice(0, 3)) await around(path);
    expect(reads.sort()).toEqual(
      Object.keys(RECORDS)
        .filter((path) => path.startsWith('/p/docs/adr/'))
        .sort(),
    );
  });

  it('are those of the folder where its name tells nothing', async () => {
    const text = nygard({});
    const { records } = await repository({ '/p/notes/a.md': text, '/p/notes/b.md': text, '/p/c.md': text }).around(
      '/p/notes/a.md',
    );
    expect(records.map(({ path }) => path)).toEqual(['notes/b.md']);
  });

  it('work for URIs, and where there is no root', async () => {
    const text = nygard({});
    const { records, exists } = await repository(
      {
        'file:///home/docs/adr/0001-a.md': nygard({ context: 'See [it](0002-b.md) and [that](/docs).' }),
        'file:///home/docs/adr/0002-b.md': text,
      },
      unconfigured,
    ).around('file:///home/docs/adr/0001-a.md');
    expect(records.map(({ path }) => path)).toEqual(['home/docs/adr/0002-b.md']);
    expect(exists('0002-b.md')).toBe(true);
    expect(exists('/docs')).toBeNull();
  });
});

describe('the places that a record links to', () => {
  const context =
    'See [one](0002-two.md), [none](0009-nine.md), [a guide](../guide.md#how-to-do-it-1), [far](../../../../etc/passwd), [this](#context) and [all](/docs/adr/).';
  const texts = { ...RECORDS, '/p/docs/adr/0004-four.md': nygard({ context }) };

  it('are there or not, and nobody knows of those outside', async () => {
    const { exists } = await repository(texts).around('/p/docs/adr/0004-four.md');
    expect(['0002-two.md', './0002-two.md', '0009-nine.md', '/docs/adr/', '../guide.md'].map(exists)).toEqual([
      true,
      true,
      false,
      true,
      true,
    ]);
    expect(exists('../../../../etc/passwd')).toBeNull();
    expect(exists('not-linked.md')).toBeNull();
  });

  it('have the anchors that GitHub gives their headings', async () => {
    const { anchorsOf } = await repository(texts).around('/p/docs/adr/0004-four.md');
    expect([...(anchorsOf('../guide.md') ?? [])]).toEqual(['guide', 'how-to-do-it', 'how-to-do-it-1']);
    expect(anchorsOf('')?.has('context')).toBe(true);
    expect(anchorsOf('README.md')?.has('all-of-them')).toBeUndefined();
  });
});

describe('what changes', () => {
  it('is the same answer while nothing has', async () => {
    const { logs } = repository(RECORDS);
    const path = '/p/docs/adr/0001-one.md';
    const record = digestOf(readModel(RECORDS[path], path, loaded));
    const before = await logs.around(record, path, loaded);
    expect(await logs.update(record, path, loaded)).toBe(false);
    expect(await logs.around(record, path, loaded, before)).toBe(before);
  });

  it('is known to the others as soon as it is typed', async () => {
    const { logs, around, reads } = repository(RECORDS);
    await around('/p/docs/adr/0001-one.md');
    const typed = digestOf(readModel(nygard({ title: '# 2. Use no gateway' }), '/p/docs/adr/0002-two.md', loaded));
    const read = reads.length;
    expect(await logs.update(typed, '/p/docs/adr/0002-two.md', loaded)).toBe(true);
    const { records } = await around('/p/docs/adr/0001-one.md');
    expect(records[0]?.title).toBe('Use no gateway');
    expect(reads.length).toBe(read);
  });

  it('is read anew when its file has come, changed or gone', async () => {
    const texts: Record<string, string> = { ...RECORDS };
    const { logs, around } = repository(texts);
    await around('/p/docs/adr/0001-one.md');
    delete texts['/p/docs/adr/0002-two.md'];
    texts['/p/docs/adr/0005-five.md'] = nygard({ title: '# 5. Use five' });
    logs.forget('/p/docs/adr/0002-two.md');
    const { records } = await around('/p/docs/adr/0001-one.md');
    expect(records.map(({ path }) => path)).toEqual(['docs/adr/0005-five.md', 'docs/adr/old/0003-three.md']);
  });
});
