import { describe, expect, it } from 'vitest';
import { findConfiguration, readRecord } from '../../core';

const RECORD = '# Split the ledger\n\n## Context\n\nIt is one table.\n\n## Decision\n\nWe will split it.\n';

/** What a file is read as in a repository that holds this one other file. */
async function kindIn(files: Record<string, string>, path: string) {
  const loaded = await findConfiguration(path, {
    read: async (file) => files[file],
    exists: async (file) => file === '/repo/.git',
  });
  return readRecord(RECORD, path, loaded).kind;
}

describe('the configuration of other tools', () => {
  it.each([
    ['adr-tools', '/repo/.adr-dir', 'handbook/choices\n'],
    ['phodal/adr', '/repo/.adr.json', '{ "language": "en", "path": "handbook/choices/" }'],
    ['log4brains', '/repo/.log4brains.yml', 'project:\n  name: x\n  adrFolder: ./handbook/choices\n'],
    [
      'a package of log4brains',
      '/repo/.log4brains.yml',
      'project:\n  adrFolder: docs/adr\n  packages:\n    - adrFolder: handbook/choices\n',
    ],
    ['adrs', '/repo/adrs.toml', 'adr_dir = "handbook/choices"\n'],
  ])('says where records live: %s', async (_, file, text) => {
    expect(await kindIn({ [file]: text }, '/repo/handbook/choices/ledger.md')).toBe('record');
    expect(await kindIn({ [file]: text }, '/repo/handbook/ledger.md')).toBe('other');
  });

  it.each([
    ['/repo/.log4brains.yml', 'project: [\n'],
    ['/repo/.adr.json', 'not json'],
    ['/repo/.adr-dir', '../elsewhere\n'],
    ['/repo/.adr-dir', ''],
  ])('is passed over where it says nothing: %s %j', async (file, text) => {
    expect(await kindIn({ [file]: text }, '/repo/handbook/ledger.md')).toBe('other');
  });
});
