import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../../cli/program';
import { treeOf } from '../../cli/shell/tree';
import { commit, git } from './repository';
import { root } from './samples';
import { inFolder, runCommandLine } from './scenario';

const tree = treeOf(createProgram((message) => message));

async function scriptFor(shell: string): Promise<string> {
  const { stdout, stderr, status } = await runCommandLine(['completion', shell], { folder: root });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  return stdout;
}

/** What a real bash offers for the last of the words. */
function inBash(script: string, words: readonly string[], folder = root): string[] {
  const ask = `${script}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _adr_bridge 2> /dev/null; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout } = spawnSync('bash', ['--norc', '-c', ask, 'bash', 'adr-bridge', ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  return stdout.split('\n').filter(Boolean);
}

describe('completion in bash', () => {
  it('offers every command and option of the parser', async () => {
    const script = await scriptFor('bash');
    const commands = tree.commands.map(({ name }) => name);
    expect(inBash(script, [''])).toEqual(expect.arrayContaining(commands));
    for (const { name, options } of tree.commands) {
      expect(inBash(script, [name, '-']).sort()).toEqual(options.flatMap(({ names }) => names).sort());
    }
  });

  it('offers the values of an option, and of an argument', async () => {
    const script = await scriptFor('bash');
    expect(inBash(script, ['lint', '--fail-on', 'h'])).toEqual(['hint']);
    expect(inBash(script, ['lint', '--format', 's'])).toEqual(['stylish', 'sarif']);
    expect(inBash(script, ['lint', '--quiet', 'docs', '--fail-on', 'ne'])).toEqual(['never']);
    expect(inBash(script, ['completion', 'f'])).toEqual(['fish']);
  });

  it('offers branches, and runs nothing of the words that are typed', async () => {
    const script = await scriptFor('bash');
    await inFolder(async (folder) => {
      git(folder, 'init', '--quiet');
      commit(folder);
      git(folder, 'branch', 'other');
      expect(inBash(script, ['lint', '--since', 'o'], folder)).toEqual(['other']);
      inBash(script, ['lint', '--fail-on', '$(touch ran)'], folder);
      expect(git(folder, 'status', '--porcelain')).toBe('');
    });
  });
});

const hasShell = (name: string) => spawnSync(name, ['--version']).status === 0;

describe.runIf(hasShell('fish'))('completion in fish', () => {
  it('offers commands, options and values', async () => {
    const script = await scriptFor('fish');
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'completion.fish'), script);
      const offered = (line: string) => {
        const words = ['--no-config', '-c', `source completion.fish; complete -C '${line}'`];
        const { stdout } = spawnSync('fish', words, {
          cwd: folder,
          encoding: 'utf8',
          env: { ...process.env, HOME: folder },
        });
        return stdout.split('\n').flatMap((row) => row.split('\t')[0] || []);
      };
      expect(offered('adr-bridge ')).toEqual(expect.arrayContaining(tree.commands.map(({ name }) => name)));
      expect(offered('adr-bridge lint --fail-on h')).toEqual(['hint']);
      expect(offered('adr-bridge lint --sh')).toEqual(['--shard']);
    });
  });
});

describe.runIf(hasShell('zsh'))('completion in zsh', () => {
  it('is taken by the completion of zsh for the command', async () => {
    const script = await scriptFor('zsh');
    await inFolder(async (folder) => {
      mkdirSync(join(folder, 'functions'));
      writeFileSync(join(folder, 'completion.zsh'), script);
      const ask =
        'autoload -U compinit; compinit -D -u; source completion.zsh; print $_comps[adr-bridge]; whence -w _adr-bridge';
      const { stdout, stderr } = spawnSync('zsh', ['-f', '-c', ask], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, HOME: folder },
      });
      expect({ stdout, stderr }).toEqual({ stdout: '_adr-bridge\n_adr-bridge: function\n', stderr: '' });
    });
  });
});

describe('the page of the manual', () => {
  it('names every command and option', () => {
    const page = readFileSync(join(root, 'man/adr-bridge.1'), 'utf8').replaceAll('\\-', '-');
    for (const { name, options } of tree.commands) {
      expect(page).toContain(`.SS "adr-bridge ${name} `);
      for (const { flags } of options) expect(page).toContain(`.B ${flags}\n`);
    }
  });
});
