import * as v from 'valibot';
import type { Rule } from '../lint/types';
import { rules } from '../rules';
import type { Configuration, RuleSetting } from './types';

const severity = v.picklist(['off', 'hint', 'information', 'warning', 'error']);

/** A rule is set by its severity alone, or by severity and options together. */
function ruleSetting({ options, description }: Rule) {
  const values = Object.fromEntries(
    Object.entries(options).map(([name, { minimum, maximum, description: about }]) => [
      name,
      v.optional(v.pipe(v.number(), v.integer(), v.minValue(minimum), v.maxValue(maximum), v.description(about))),
    ]),
  );
  const full = v.pipe(
    v.strictObject({ severity: v.optional(severity), ...values }),
    v.transform(
      ({ severity: level, ...rest }): RuleSetting => ({
        ...(level ? { severity: level } : {}),
        options: rest as Record<string, number>,
      }),
    ),
  );
  const severityAlone = v.pipe(
    severity,
    v.transform((level): RuleSetting => ({ severity: level })),
  );
  return v.pipe(v.union([severityAlone, full]), v.description(description));
}

/** Glob patterns, relative to the folder of the configuration file. */
const globs = (about: string) => v.optional(v.pipe(v.array(v.string()), v.description(about)), []);

/** The shape of a configuration file, from which its value and what is wrong with it are read. */
export const configurationSchema: v.GenericSchema<unknown, Configuration> = v.pipe(
  v.strictObject({
    $schema: v.optional(v.string()),
    records: v.optional(
      v.strictObject({
        include: globs('Markdown files that are decision records, whatever they look like.'),
        exclude: globs('Files that are no decision records, whatever they look like.'),
      }),
      {},
    ),
    rules: v.optional(
      v.strictObject(Object.fromEntries(rules.map((rule) => [rule.id, v.optional(ruleSetting(rule))]))),
      {},
    ),
  }),
  v.transform(({ records, rules: set }): Configuration => ({ records, rules: set as Record<string, RuleSetting> })),
);
