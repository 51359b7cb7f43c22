import { describe, expect, it } from 'vitest';
import { guarded } from '../../cli/open';
import { Output } from '../../cli/output';

describe('a failure of the program', () => {
  it('is one sentence that names the file, and does not stop the run', async () => {
    const said: string[] = [];
    const stream = { write: (text: string) => said.push(text) > 0 } as unknown as NodeJS.WriteStream;
    const output = new Output(stream, stream, {}, false);
    const input = { path: 'adr/0001-a.md', file: '/adr/0001-a.md', home: '/adr/0001-a.md', isNamed: true, folders: [] };
    await guarded(input, { folder: '/', output, standardInput: process.stdin }, async () => {
      throw new RangeError('something impossible');
    });
    expect(said).toEqual(['ADR Bridge failed on adr/0001-a.md: something impossible. Please report it.\n']);
    expect(output.problems).toBe(1);
  });
});
