import { INTERNAL_ERROR, MORE_FINDINGS, type Severity } from '../../core';
import { BASELINE } from '../baselines';
import { CONFIGURATION } from '../configurations';

/** What a run reports besides the findings of rules. */
export const notices: readonly {
  readonly id: string;
  readonly description: string;
  readonly severity: Severity;
  /** From the root of the project. */
  readonly page: string;
}[] = [
  {
    id: CONFIGURATION,
    description: 'Something in a configuration file that cannot be used.',
    severity: 'error',
    page: 'docs/configuration.md',
  },
  {
    id: BASELINE,
    description: 'Something in a baseline that cannot be used.',
    severity: 'error',
    page: 'docs/command-line.md',
  },
  {
    id: MORE_FINDINGS,
    description: 'Findings that are not shown, since the configuration sets how many are.',
    severity: 'information',
    page: 'docs/configuration.md',
  },
  {
    id: INTERNAL_ERROR,
    description: 'A rule that failed on a record and was left out.',
    severity: 'error',
    page: 'docs/architecture.md',
  },
];
