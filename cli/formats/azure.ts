import { printableLine } from '../words';
import { placeOf } from './places';
import type { Format, FormatSetting } from './types';

/**
 * Issues of Azure Pipelines, as logging commands. They are errors or warnings there; what is less than that is a plain
 * line of the log.
 */
export function azureFormat({ page }: FormatSetting): Format {
  return {
    add({ rootPath, lines, findings }) {
      for (const { range, severity, ruleId, message } of findings) {
        const { line, column } = placeOf(lines, range);
        if (severity === 'error' || severity === 'warning') {
          const properties = {
            type: severity,
            sourcepath: rootPath,
            linenumber: line,
            columnnumber: column,
            code: ruleId,
          };
          const words = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))};`);
          page.print(`##vso[task.logissue ${words.join('')}]${escapeData(message)}\n`);
        } else {
          const place = `${printableLine(rootPath)}:${line}:${column}`;
          page.print(`- ${place} ${severity} ${ruleId}: ${printableLine(message)}\n`);
        }
      }
    },
    end() {
      // The log shows each of them: nothing is left to say.
    },
  };
}

/** As the task library of Azure Pipelines does it. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(']', '%5D').replaceAll(';', '%3B');
}
