import type { Severity } from '../../core';
import { placeOf } from './places';
import type { Format, FormatSetting } from './types';
import { type Element, element, xmlDocument } from './xml';

/** The report of Checkstyle, which Jenkins and many others read. */
export function checkstyleFormat({ page }: FormatSetting): Format {
  const files: Element[] = [];
  return {
    add({ rootPath, lines, findings }) {
      if (findings.length === 0) return;
      const errors = findings.map(({ range, severity, message, ruleId }) => {
        const { line, column } = placeOf(lines, range);
        const source = `adr-bridge.${ruleId}`;
        return element('error', { line, column, severity: SEVERITIES[severity], message, source });
      });
      files.push(element('file', { name: rootPath }, errors));
    },
    end() {
      page.print(xmlDocument(element('checkstyle', { version: '4.3' }, files)));
    },
  };
}

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'info',
};
