#!/usr/bin/env node
// `node test/bench/peers.mjs FOLDER`: the command line beside other linters of Markdown, over the Markdown files of a
// folder: each cold, ours also in one thread and with its cache filled. Prints wall time, processor time and the most
// memory, and the first two as ratios to markdownlint-cli2. The others come from the registry, into a temporary folder.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(import.meta.url), '../../..');

/** Exact, so that a figure can be had again. */
const PEERS = {
  'markdownlint-cli2': '0.24.1',
  'remark-cli': '12.0.1',
  'remark-preset-lint-recommended': '7.0.1',
  textlint: '15.8.0',
  'textlint-rule-no-todo': '2.0.1',
  rumdl: '0.2.75',
};

const SAMPLE_MS = 15;
const ROUNDS = 2;

/** @param {string} folder */
export async function benchPeers(folder) {
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs')]);
  const place = mkdtempSync(join(tmpdir(), 'adr-bridge-bench-'));
  try {
    install(place);
    const cache = join(place, 'results.json');
    const ours = [process.execPath, join(root, 'dist/cli.mjs'), 'lint', '.', '--format', 'json', '--no-ignore'];
    const bin = (/** @type {string} */ name) => join(place, 'node_modules/.bin', name);
    const runs = {
      'markdownlint-cli2': { words: [bin('markdownlint-cli2'), '**/*.md'], before: () => {} },
      'remark-cli, recommended': {
        words: [
          bin('remark'),
          '.',
          '--quiet',
          '--use',
          join(place, 'node_modules/remark-preset-lint-recommended/index.js'),
        ],
        before: () => {},
      },
      'textlint, one rule': { words: [bin('textlint'), '--rule', 'no-todo', '**/*.md'], before: () => {} },
      rumdl: { words: [bin('rumdl'), 'check', '--no-cache', '.'], before: () => {} },
      'adr-bridge, cold': {
        words: [...ours, '--cache', '--cache-location', cache],
        before: () => rmSync(cache, { force: true }),
      },
      'adr-bridge, one thread': { words: [...ours, '--concurrency', '1'], before: () => {} },
      'adr-bridge, cached': { words: [...ours, '--cache', '--cache-location', cache], before: () => {} },
    };
    console.log(`${availableParallelism()} processors, the better of ${ROUNDS} runs`);
    const results = new Map();
    for (const [name, { words, before }] of Object.entries(runs)) {
      let best = null;
      for (let round = 0; round < ROUNDS; round++) {
        before();
        const measured = await measure(words, folder, place);
        if (!best || measured.wall < best.wall) best = measured;
      }
      results.set(name, best);
      print(name, best, results.get('markdownlint-cli2'));
    }
    const [cold, cached] = [results.get('adr-bridge, cold'), results.get('adr-bridge, cached')];
    console.log(
      `  cached to cold: ${percent(cached.wall / cold.wall)} of the time, ${percent(cached.cpu / cold.cpu)} of the work`,
    );
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** @param {string} place */
function install(place) {
  writeFileSync(join(place, 'package.json'), JSON.stringify({ private: true, dependencies: PEERS }));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: place, stdio: 'inherit' });
}

/**
 * @param {readonly string[]} words
 * @param {string} folder
 * @param {string} modules whose packages are found
 */
function measure([command = '', ...words], folder, modules) {
  const start = performance.now();
  const child = spawn(command, words, {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, NODE_PATH: join(modules, 'node_modules') },
  });
  /** @type {Map<number, { cpu: number, memory: number }>} */
  const seen = new Map();
  const timer = setInterval(() => sample(child.pid ?? 0, seen), SAMPLE_MS);
  return new Promise((done, failed) => {
    child.on('error', failed).on('close', () => {
      clearInterval(timer);
      const all = [...seen.values()];
      done({
        wall: performance.now() - start,
        cpu: all.reduce((sum, { cpu }) => sum + cpu, 0),
        memory: all.reduce((sum, { memory }) => sum + memory, 0),
      });
    });
  });
}

const TICKS_A_SECOND = 100;

/**
 * What a process and those it has started have used so far; nothing where the system does not tell.
 *
 * @param {number} pid
 * @param {Map<number, { cpu: number, memory: number }>} seen
 */
function sample(pid, seen) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    const memory = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
    const cpu = ((Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND) * 1000;
    // One that has just ended has no memory any more.
    seen.set(pid, { cpu, memory: Math.max(memory, seen.get(pid)?.memory ?? 0) });
    for (const thread of readdirSync(`/proc/${pid}/task`)) {
      const children = readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').trim();
      for (const child of children === '' ? [] : children.split(' ')) sample(Number(child), seen);
    }
  } catch {
    // It has ended meanwhile.
  }
}

/**
 * @param {string} name
 * @param {{ wall: number, cpu: number, memory: number }} measured
 * @param {{ wall: number, cpu: number, memory: number }} base
 */
function print(name, { wall, cpu, memory }, base) {
  const time = `${(wall / 1000).toFixed(1).padStart(6)} s (${(wall / base.wall).toFixed(2)})`;
  const work = `${(cpu / 1000).toFixed(1).padStart(6)} s of work (${(cpu / base.cpu).toFixed(2)})`;
  console.log(
    `  ${name.padEnd(26)} ${time}  ${work}  ${memory.toFixed(0).padStart(5)} MB (${(memory / base.memory).toFixed(2)})`,
  );
}

/** @param {number} part */
function percent(part) {
  return `${(part * 100).toFixed(0)} %`;
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url))
  await benchPeers(resolve(process.argv[2] ?? join(root, 'samples')));
