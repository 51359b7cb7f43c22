import type { Severity } from '../../core';
import { printableLine } from '../words';
import { placeOf } from './places';
import type { Format, FormatSetting } from './types';

/** A line for each finding and nothing else, as problem matchers read it (`$eslint-compact` in VS Code). */
export function compactFormat({ page }: FormatSetting): Format {
  return {
    add({ path, lines, findings }) {
      for (const { range, severity, message, ruleId } of findings) {
        const { line, column } = placeOf(lines, range);
        const place = `${printableLine(path)}: line ${line}, col ${column}`;
        page.print(`${place}, ${NAMES[severity]} - ${printableLine(message)} (${ruleId})\n`);
      }
    },
    end() {
      // What it counts is for other formats: here every line is a finding.
    },
  };
}

/** The only names that the matchers know. */
const NAMES: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  information: 'Info',
  hint: 'Info',
};
