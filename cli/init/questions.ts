import { createInterface, type Interface } from 'node:readline/promises';
import type { Extra } from './extras';

/** What the caller has said, or is asked for. */
export interface Answers {
  readonly preset: string;
  readonly baseline: boolean;
  readonly workflow: string;
  readonly hook: string;
}

export const PRESETS = ['recommended', 'strict', 'minimal'] as const;

/** Chosen where nobody wants to be asked. */
export const NONE = 'none';

export const defaults: Answers = { preset: 'recommended', baseline: false, workflow: NONE, hook: NONE };

/** Asks at a terminal for what was not said. Enter takes what stands in brackets. */
export async function ask(
  given: Partial<Answers>,
  { workflows, hooks }: { readonly workflows: readonly Extra[]; readonly hooks: readonly Extra[] },
  { input, output }: { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream },
): Promise<Answers> {
  const terminal = createInterface({ input, output });
  try {
    return {
      preset: given.preset ?? (await choose(terminal, 'How much is to be asked?', PRESETS)),
      baseline:
        given.baseline ??
        (await agree(terminal, 'Take what is found today as known, and ask about new findings alone?')),
      workflow:
        given.workflow ?? (await choose(terminal, 'Check pull requests with?', [NONE, ...workflows.map(named)])),
      hook: given.hook ?? (await choose(terminal, 'Check before each commit with?', [NONE, ...hooks.map(named)])),
    };
  } finally {
    terminal.close();
  }
}

function named({ name }: Extra): string {
  return name;
}

async function choose(terminal: Interface, question: string, choices: readonly string[]): Promise<string> {
  const [first = ''] = choices;
  for (;;) {
    const said = (await terminal.question(`${question} (${choices.join(', ')}) [${first}] `)).trim().toLowerCase();
    if (said === '') return first;
    const meant = choices.filter((choice) => choice === said || choice.startsWith(said));
    if (meant.length === 1 || choices.includes(said)) return choices.includes(said) ? said : (meant[0] ?? first);
  }
}

async function agree(terminal: Interface, question: string): Promise<boolean> {
  for (;;) {
    const said = (await terminal.question(`${question} (yes, no) [no] `)).trim().toLowerCase();
    if (said === '' || 'no'.startsWith(said)) return false;
    if ('yes'.startsWith(said)) return true;
  }
}
