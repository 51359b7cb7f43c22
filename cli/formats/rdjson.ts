import { type Finding, type LineIndex, plainText, type Range, type Severity } from '../../core';
import type { Format, FormatSetting } from './types';

/** The diagnostic format of reviewdog. Its columns are bytes of UTF-8, counted from 1. */
export function rdjsonFormat({ page }: FormatSetting): Format {
  const diagnostics: object[] = [];
  return {
    add({ path, lines, findings }) {
      for (const finding of findings) {
        const { message, severity, ruleId, url, range } = finding;
        const suggestions = suggestionsOf(lines, finding);
        diagnostics.push({
          message,
          location: { path, range: rangeOf(lines, range) },
          severity: SEVERITIES[severity],
          code: { value: ruleId, ...(url === '' ? {} : { url }) },
          ...(suggestions.length > 0 ? { suggestions } : {}),
        });
      }
    },
    end() {
      const source = { name: 'adr-bridge', url: 'https://github.com/adr-bridge/adr-bridge' };
      page.print(`${JSON.stringify({ source, diagnostics }, null, 2)}\n`);
    },
  };
}

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'ERROR',
  warning: 'WARNING',
  information: 'INFO',
  hint: 'INFO',
};

/**
 * The preferred fix, what is left for the author to write in brackets. Each suggestion stands for itself, so that a fix
 * of several edits cannot be one.
 */
function suggestionsOf(lines: LineIndex, { fixes }: Finding): object[] {
  const fix = fixes.find(({ isPreferred }) => isPreferred) ?? fixes[0];
  const [edit, ...others] = fix?.edits ?? [];
  if (!edit || others.length > 0) return [];
  return [{ range: rangeOf(lines, edit.range), text: plainText(edit.text) }];
}

function rangeOf(lines: LineIndex, { start, end }: Range) {
  return { start: positionOf(lines, start), end: positionOf(lines, end) };
}

function positionOf(lines: LineIndex, offset: number) {
  const { line, character } = lines.positionAt(offset);
  const before = lines.textOf(line).slice(0, character);
  return { line: line + 1, column: Buffer.byteLength(before) + 1 };
}
