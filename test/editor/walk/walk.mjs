import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { launchBrowser } from '../host/chromium.mjs';
import { Person } from '../host/person.mjs';
import { startServer } from '../host/server.mjs';
import { temporaryCopy } from '../host/temporary.mjs';
import { newPage, workbenchReady, workbenchUrl } from '../host/workbench.mjs';
import { PREVIEW_RECORDS, PREVIEW_STEPS } from './preview.mjs';

/**
 * @typedef {object} Step
 * @property {string} title
 * @property {(person: Person, vsix: string) => Promise<void>} walk
 */

/** The record of samples/ that is walked through, and what ADR Bridge says about it. */
const RECORD = {
  file: 'docs/adr/0001-replace-the-claims-intake-gateway.md',
  title: 'Replace the Claims Intake Gateway',
  decision: 'API gateway with a small intake service',
  titleLine: 9,
  constraint: 'The gateway only runs on an application server',
  constraintLine: 19,
};
const IMPACT = {
  fix: 'State the business impact',
  fixed: 'Business impact on cost',
  answer: ' Business impact on risk: a failure would stop all claims for days.',
};
const METRIC = {
  message: 'how anyone will know that this decision worked',
  snippet: 'adr-metric',
  written: 'Measure that both sides follow',
};

/** Where the Problems view says that the constraint stands. */
const CONSTRAINT_PLACE = `[Ln ${RECORD.constraintLine}, Col 1]`;

/**
 * What a person does with the extension, step by step: each one goes on where the one before has ended.
 *
 * @type {readonly Step[]}
 */
const STEPS = [
  {
    title: 'the package installs from its file',
    walk: (person, vsix) => person.installVsix(vsix, 'ADR Bridge'),
  },
  {
    title: 'a record that is opened has its constraint underlined',
    async walk(person) {
      await person.openFile(RECORD.file);
      await person.squiggleUnder(RECORD.constraint);
      await person.runCommand('Problems: Focus on Problems View');
      await person.problem(METRIC.message).waitFor();
      await person.problem(CONSTRAINT_PLACE).waitFor();
    },
  },
  {
    title: 'the status says that it is a decision record',
    walk: (person) => person.readLanguageStatus('ADR Bridge: decision record'),
  },
  {
    title: 'the status says in one line what the record decides',
    walk: (person) => person.readLanguageStatus(RECORD.decision),
  },
  {
    title: 'the light bulb at the finding offers its fix',
    async walk(person) {
      await person.goToProblem(CONSTRAINT_PLACE);
      await person.lightBulb.first().waitFor();
      await person.openFixes(IMPACT.fix);
    },
  },
  {
    title: 'the fix writes the sentence and the finding goes',
    async walk(person) {
      await person.chooseFix(IMPACT.fix);
      await person.seesText(IMPACT.fixed);
      await person.problem(CONSTRAINT_PLACE).waitFor({ state: 'detached' });
    },
  },
  {
    title: 'undo takes the sentence away and the finding is back',
    async walk(person) {
      await person.dismiss();
      await person.undo();
      await person.seesNoText(IMPACT.fixed);
      await person.problem(CONSTRAINT_PLACE).waitFor();
    },
  },
  {
    title: 'an answer typed by hand makes the finding go',
    async walk(person) {
      await person.goToLineEnd(RECORD.constraintLine);
      await person.type(IMPACT.answer);
      await person.problem(CONSTRAINT_PLACE).waitFor({ state: 'detached' });
    },
  },
  {
    title: 'the preview shows the summary beside the record',
    async walk(person) {
      await person.runCommand('ADR Bridge: Preview Executive Summary to the Side');
      await person.webview.locator('main#summary', { hasText: RECORD.title }).waitFor();
    },
  },
  {
    title: 'the preview follows the typing',
    async walk(person) {
      await person.focusFirstEditor();
      await person.goToLineEnd(RECORD.titleLine);
      await person.type(' in Spring');
      await person.webview.locator('main#summary', { hasText: `${RECORD.title} in Spring` }).waitFor();
    },
  },
  {
    title: 'a snippet from the completion list writes the metric and the finding goes',
    async walk(person) {
      await person.goToEnd();
      await person.paste('\n\n## Success Metric\n\n');
      await person.complete(METRIC.snippet, METRIC.snippet);
      await person.seesText(METRIC.written);
      await person.problem(METRIC.message).waitFor({ state: 'detached' });
    },
  },
  ...PREVIEW_STEPS,
];

/**
 * Installs the packaged extension into an empty VS Code and uses it as a person does.
 *
 * @param {object} options
 * @param {import('../host/install.mjs').Host} options.host
 * @param {string} options.vsix the package
 * @param {string} options.workspace folder whose copy is opened: samples/
 * @param {string} options.pictures folder for a picture after every step
 * @returns {Promise<import('../host/events.mjs').SuiteResult>}
 */
export async function walkThroughPackage({ host, vsix, workspace, pictures }) {
  mkdirSync(pictures, { recursive: true });
  const server = await startServer(host);
  const browser = await launchBrowser();
  try {
    const page = await newPage(browser);
    const folder = temporaryCopy(workspace);
    for (const { file, text } of PREVIEW_RECORDS) writeFileSync(path.join(folder, file), text);
    await page.goto(workbenchUrl(server, { folder }));
    await workbenchReady(page);
    return await takeSteps(new Person(page), path.resolve(vsix), pictures);
  } finally {
    await browser.close();
    await server.stop();
  }
}

/**
 * @param {Person} person
 * @param {string} vsix
 * @param {string} pictures
 */
async function takeSteps(person, vsix, pictures) {
  const result = { passed: 0, failed: 0, skipped: 0, finished: true };
  for (const [index, { title, walk }] of STEPS.entries()) {
    const picture = path.join(pictures, `${String(index + 1).padStart(2, '0')}-${title.replaceAll(' ', '-')}.png`);
    try {
      await walk(person, vsix);
      result.passed += 1;
      console.log(`  ok  ${title}`);
    } catch (error) {
      result.failed += 1;
      result.skipped = STEPS.length - index - 1;
      console.log(`  FAILED  ${title} (see ${picture})\n    ${reason(error)}`);
      return result; // the steps after it build on it
    } finally {
      await person.page.screenshot({ path: picture });
    }
  }
  return result;
}

/**
 * @param {unknown} error
 * @returns {string} what was waited for, without the log of every attempt and its colours
 */
function reason(error) {
  const text = error instanceof Error ? error.message : String(error);
  const [what, , awaited = ''] = stripVTControlCharacters(text).split('\n');
  return `${what} ${awaited.trim()}`.trim();
}
