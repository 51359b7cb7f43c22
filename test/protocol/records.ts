import type { Diagnostic } from 'vscode-languageserver/node';

/** The words that one of the findings of {@link record} is about. */
export const CONSTRAINT = 'The gateway cannot accept attachments larger than 10 MB.';
export const TITLE = 'Replace the intake gateway';
export const IMPACT = 'This costs us 40,000 euros a year in postage and angry customers.';
export const METRIC =
  'We will know that it worked when the share of claims sent by post falls from 20 % to 5 % by the end of the second quarter.';

/** A record that states a constraint without its impact, and no success metric. */
export function record({ frontMatter = '', before = '', eol = '\n' } = {}): string {
  const lines = [
    `# ${TITLE}`,
    '## Status',
    'Accepted',
    '## Context',
    `${before}${CONSTRAINT}`,
    '## Decision',
    'We will put a small intake service in its place.',
    '## Consequences',
    'Channels move one at a time. Two developers build it in six weeks.',
  ];
  return frontMatter + lines.join(eol + eol) + eol;
}

/** Names of the rules, in the order of the diagnostics. */
export function rulesOf(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code }) => String(code));
}

export function byRule(diagnostics: readonly Diagnostic[], rule: string): Diagnostic {
  const found = diagnostics.find(({ code }) => code === rule);
  if (!found) throw new Error(`no finding of ${rule} among: ${rulesOf(diagnostics).join(', ')}`);
  return found;
}
