import { describe, expect, it } from 'vitest';
import { read, samples } from './support';

const record = '# T\n\n## Status\n\nAccepted\n\n## Context\n\nx\n\n## Decision\n\ny\n\n## Consequences\n\nz\n';
const list = '# Our records\n\n- [One](0001-one.md)\n- [Two](0002-two.md)\n';
const guide = '# The gateway\n\nInstall it.\n\n## Usage\n\nRun it.\n';

function kindOf(path: string | null, text: string): string {
  return read(text, path).kind;
}

describe('a record', () => {
  it.each([
    'docs/adr/0001-use-one.md',
    'docs/adr/use-one.md',
    'docs/decisions/0001-use-one.md',
    'docs/architecture/decisions/0001-use-one.md',
    'doc/architecture-decision-records/adr-001.md',
    'adr/2026-04-01-use-one.md',
    'docs/rfcs/0012-use-one.markdown',
    'docs/adr/0001-use-one.MD',
    'docs/adr/0001-use-one.mdx',
    'docs/adr/0001-use-one/README.md',
    'docs/adr/20260401-use-one/index.md',
    'docs/adr/0012-introduce-templates.md',
    'docs/guide.md',
    '0001-use-one.md',
    '/project/docs/adr/0001-use-one.md',
    'C:/project/docs/adr/0001-use-one.md',
    'file:///project/docs/adr/0001-use-one.md',
    'vscode-vfs://github/some/where/docs/adr/0001-use-one.md',
    null,
  ])('is what reads like one, in %s', (path) => {
    expect(kindOf(path, record)).toBe('record');
  });

  it('is a file that has the name and the folder, even when it says little yet', () => {
    expect(kindOf('docs/adr/0001-use-one.md', '# Use one\n')).toBe('record');
    expect(kindOf('docs/adr/0001-use-one.md', '')).toBe('record');
  });
});

describe('an index', () => {
  it.each(['docs/adr/README.md', 'docs/adr/index.md', 'docs/decisions/decision-log.md', 'docs/adr/CHANGELOG.md'])(
    'is %s',
    (path) => {
      expect(kindOf(path, list)).toBe('index');
    },
  );
});

describe('a template', () => {
  it.each([
    'docs/adr/template.md',
    'docs/adr/0000-template.md',
    'docs/adr/adr-template.md',
    'docs/adr/template-short.md',
    'docs/adr/vorlage.md',
    'docs/templates/adr.md',
  ])('is known by its name: %s', (path) => {
    expect(kindOf(path, record)).toBe('template');
  });

  it.each(['# {short title of the decision}', '# [short title]', '# ADR-{number}: {title}', '# Short title'])(
    'is known by a title that nobody has written yet: %s',
    (title) => {
      expect(kindOf('docs/adr/0001-use-one.md', record.replace('# T', title))).toBe('template');
    },
  );
});

describe('any other file', () => {
  it.each([
    ['README.md', guide],
    ['README.md', record],
    ['docs/guide.md', guide],
    ['docs/0001-guide.md', guide],
    ['CHANGELOG.md', '# Changelog\n\n## 1.2.0\n\n- Faster\n'],
    ['docs/adr/guide.md', guide],
    ['docs/adr/0001-use-one/notes.md', guide],
    ['docs/adr/0001-use-one.txt', record],
    ['docs/adr/0001-use-one.png', ''],
    [null, guide],
    [null, ''],
  ])('is %s', (path, text) => {
    expect(kindOf(path, text)).toBe('other');
  });
});

describe('the samples', () => {
  it.each([...samples.keys()].map((path) => [path]))('%s is what its name says', (path) => {
    const expected = path === 'README.md' ? 'index' : path.endsWith('template.md') ? 'template' : 'record';
    expect(kindOf(`samples/${path}`, samples.get(path) ?? '')).toBe(expected);
  });
});
