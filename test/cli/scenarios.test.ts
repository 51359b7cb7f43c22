import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectedOf, readScenario, runScenario, withOutcome } from './scenario';

const folder = join(import.meta.dirname, 'scenarios');

/** `UPDATE_SCENARIOS=1` writes what the commands do into the scenarios, to be read in the diff before it is believed. */
const isUpdate = Boolean(process.env.UPDATE_SCENARIOS);

describe.concurrent('command line', () => {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.scenario'))) {
    const file = join(folder, name);
    const scenario = readScenario(readFileSync(file, 'utf8'));
    it(`${name}: ${scenario.title}`, async () => {
      const outcome = await runScenario(scenario);
      if (isUpdate) writeFileSync(file, withOutcome(scenario, outcome));
      else expect(outcome).toEqual(expectedOf(scenario));
    });
  }
});
