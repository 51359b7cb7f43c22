import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { root } from './samples';
import { inFolder, type Outcome } from './scenario';

/** Runs what `npm start -- PATH ...` runs, on what is already built. */
function tour(paths: readonly string[], folder: string, page: string): Promise<Outcome> {
  const words = [join(root, 'scripts/tour.mjs'), '--built', '--output', page, ...paths];
  return new Promise((done) => {
    execFile(process.execPath, words, { env: { ...process.env, INIT_CWD: folder } }, (error, stdout, stderr) => {
      done({ stdout, stderr, status: error ? Number(error.code) : 0 });
    });
  });
}

function pageOf({ stdout }: Outcome): string {
  const url = /file:\/\/\S+/.exec(stdout)?.[0] ?? '';
  return readFileSync(fileURLToPath(url), 'utf8');
}

describe('tour', () => {
  it('lints the samples, writes the summary of one as a page, and ends with 0', async () => {
    await inFolder(async (folder) => {
      const outcome = await tour([], root, join(folder, 'page.html'));
      expect(outcome).toMatchObject({ stderr: '', status: 0 });
      expect(outcome.stdout).toMatch(/\d+ warnings.* in \d+ of \d+ decision records/);
      expect(pageOf(outcome)).toContain('Move Claim Documents to a Hosted Archive');
    });
  });

  it('takes records of the user, from where the user stands', async () => {
    await inFolder(async (folder) => {
      mkdirSync(join(folder, 'adr'));
      writeFileSync(join(folder, 'adr/README.md'), '# Decisions\n');
      writeFileSync(join(folder, 'adr/0001-queue.md'), '# Buy a queue\n\n## Context\n\nIt only runs on Linux.\n');
      const outcome = await tour(['adr'], folder, join(folder, 'page.html'));
      expect(outcome).toMatchObject({ stderr: '', status: 0 });
      expect(outcome.stdout).toContain('adr/0001-queue.md:1:3  warning  success-metric');
      expect(pageOf(outcome)).toContain('Buy a queue');
    });
  });

  it('ends with 2 where there is nothing to show', async () => {
    await inFolder(async (folder) => {
      const outcome = await tour(['nowhere'], folder, join(folder, 'page.html'));
      expect(outcome.status).toBe(2);
      expect(outcome.stderr).toBe('nowhere does not exist. Check the spelling and the folder you are in.\n');
    });
  });
});
