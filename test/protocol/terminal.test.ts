import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { NODE_SERVER } from './transports';

function run(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(NODE_SERVER), ...options], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('the server started by hand', () => {
  it('asks for a way to be spoken to, in one sentence', () => {
    const { status, stdout, stderr } = run();
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^[^\n]*--stdio[^\n]*\n$/);
  });

  it('explains itself', () => {
    expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('Usage:'), stderr: '' });
  });

  it('tells its version', () => {
    expect(run('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });
});
