import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commit, git, write } from './repository';
import { inFolder, runCommandLine } from './scenario';

const GATEWAY = `---
status: proposed
date: 2026-11-01
decision-makers: Head of Claims, Platform Lead
---

# Replace the Gateway

## Context and Problem Statement

Claims handlers cannot open attachments, and customers call again.

## Considered Options

* A new gateway
* A larger limit

## Decision Outcome

Chosen option: "A new gateway", because it takes every attachment.

### Consequences

* Good, because handlers see every attachment.
* Bad, because it costs 40,000 EUR a year.

## Success Metric

Share of claims with an attachment: from 40 % to 90 % by 31 March 2027.
`;

const NEW = `# Keep the archive

## Status

Proposed

## Context

Papers are asked for after ten years.

## Decision

We keep the archive, because the law asks for it.

## Consequences

Good: papers are found. Bad: shelves cost 900 EUR a year.
`;

const DAY = ['--today', '2026-11-22'];

async function review(folder: string, ...words: string[]) {
  return runCommandLine(['review', ...DAY, ...words], { folder });
}

/** A repository with records on its main branch, and a branch on which they have changed. */
async function changed(change: (folder: string) => void, look: (folder: string) => Promise<void>): Promise<void> {
  await inFolder(async (folder) => {
    git(folder, 'init', '--quiet');
    commit(folder, {
      'docs/adr/0001-gateway.md': GATEWAY,
      'docs/adr/0002-old.md': GATEWAY,
      'README.md': '# Read me\n',
    });
    git(folder, 'checkout', '--quiet', '-b', 'change');
    change(folder);
    commit(folder);
    await look(folder);
  });
}

describe('a review', () => {
  it('tells what has changed in words, beside the branch that others start from', async () => {
    const accepted = GATEWAY.replace('proposed', 'accepted')
      .replace('from 40 % to 90 % by 31 March 2027', 'from 40 % to 80 % by 30 June 2027')
      .replace('* A larger limit\n', '* A larger limit\n* No attachments\n')
      .replace('Chosen option: "A new gateway"', 'Chosen option: "A pigeon post"');
    await changed(
      (folder) => write(folder, { 'docs/adr/0001-gateway.md': accepted }),
      async (folder) => {
        const { stdout, stderr, status } = await review(folder);
        expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
        expect(stdout).toContain('1 record changed.');
        expect(stdout).toContain('### Replace the Gateway');
        expect(stdout).toContain('The status was “proposed”, and is “accepted” now.');
        expect(stdout).toMatch(/The measure's value to be reached was “90 %”, and is “80 %” now\./);
        expect(stdout).toMatch(/The measure's day to reach it by was “31 March 2027”, and is “30 June 2027” now\./);
        expect(stdout).toContain('It weighs “No attachments” now.');
        expect(stdout).toContain('(`chosen-option`)');
        expect(stdout).not.toContain('0002-old');
        // The rule asks the writer already, so the reviewer need not.
        expect(stdout).not.toContain('Does what was chosen solve the problem');
        expect(stdout).toContain('Could each of the options really be chosen');
      },
    );
  });

  it('knows records that came, went and were renamed', async () => {
    await changed(
      (folder) => {
        write(folder, { 'docs/adr/0003-new.md': NEW });
        rmSync(join(folder, 'docs/adr/0002-old.md'));
        renameSync(join(folder, 'docs/adr/0001-gateway.md'), join(folder, 'docs/adr/0001-new-gateway.md'));
      },
      async (folder) => {
        const { stdout } = await review(folder);
        expect(stdout).toContain('(changed, renamed from docs/adr/');
        expect(stdout).toContain('Its name alone: the words are the same.');
        expect(stdout).toContain('`docs/adr/0003-new.md` (new)');
        expect(stdout).toMatch(/### Taken away\n\n- `docs\/adr\/000[12]-/);
      },
    );
  });

  it('has the executive summary of each record where that is asked for', async () => {
    await changed(
      (folder) => write(folder, { 'docs/adr/0001-gateway.md': GATEWAY.replace('proposed', 'accepted') }),
      async (folder) => {
        const { stderr, status } = await review(folder, '--summaries', '--output', 'review.md');
        expect({ stderr, status }).toEqual({ stderr: 'The review is in review.md.\n', status: 0 });
        const { stdout } = await review(folder, '--summaries');
        expect(stdout).toMatch(/<details>\n<summary>Executive summary<\/summary>\n\n#### Replace the Gateway\n/);
      },
    );
  });

  it('says so where nothing has changed, and where it cannot know', async () => {
    await inFolder(async (folder) => {
      write(folder, { 'docs/adr/0001-gateway.md': GATEWAY });
      expect((await review(folder)).stderr).toContain('Nothing says what to compare with');
      git(folder, 'init', '--quiet');
      commit(folder);
      expect((await review(folder)).stdout).toContain('No decision record has changed.');
      const { status, stderr } = await review(folder, '--since', 'nowhere');
      expect(status).toBe(2);
      expect(stderr).toContain("'nowhere' is no commit");
    });
  });

  it('calls nobody and lets no HTML of a record through', async () => {
    const hostile = GATEWAY.replace('Replace the Gateway', 'Ask @team about #12 <img src=x>');
    await changed(
      (folder) => write(folder, { 'docs/adr/0001-gateway.md': hostile }),
      async (folder) => {
        const { stdout } = await review(folder, '--summaries');
        expect(stdout).not.toMatch(/@team|#12|(?<!\\)<img/);
      },
    );
  });
});
