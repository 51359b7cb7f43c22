import * as v from 'valibot';
import type { NumberOption, OptionSpec, OptionValue, Rule, WordsOption } from '../lint/types';
import { rules } from '../rules';
import type { Configuration, RuleSetting } from './types';

const severities = ['off', 'hint', 'information', 'warning', 'error'] as const;

const oneOfSeverities = `one of ${severities.slice(0, -1).join(', ')} or ${severities.at(-1)}`;

// The message of each part says what is expected there: it ends up in "“rules” should be …".
const severity = v.picklist(severities, oneOfSeverities);

/** As `strictObject`, which by itself takes a list for keys and values. */
function keysAndValues<const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.StrictObjectSchema<Entries, undefined> {
  const schema = v.strictObject(entries);
  return {
    ...schema,
    '~run': (dataset, config) => schema['~run'](Array.isArray(dataset.value) ? { value: undefined } : dataset, config),
  };
}

/** A rule is set by its severity alone, or by severity and options together. */
function ruleSetting({ options, description }: Rule) {
  const values = Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name, v.optional(optionValue(option))]),
  );
  const full = v.pipe(
    keysAndValues({ severity: v.optional(severity), ...values }),
    v.transform(
      ({ severity: level, ...rest }): RuleSetting => ({
        ...(level ? { severity: level } : {}),
        options: rest as Record<string, OptionValue>,
      }),
    ),
  );
  const severityAlone = v.pipe(
    severity,
    v.transform((level): RuleSetting => ({ severity: level })),
  );
  return v.pipe(
    v.union([severityAlone, full], `${oneOfSeverities}, or a list of severity and options`),
    v.description(description),
  );
}

function optionValue(option: OptionSpec): v.GenericSchema<unknown, OptionValue> {
  if ('minimum' in option) return numberOption(option);
  if (typeof option.default === 'boolean') {
    return v.pipe(v.boolean('true or false'), v.description(option.description));
  }
  const { oneOf } = option as WordsOption;
  const word = oneOf ? v.picklist(oneOf, `one of ${oneOf.join(', ')}`) : v.string('a text');
  return v.pipe(v.array(word, 'a list of texts'), v.description(option.description));
}

function numberOption({ minimum, maximum, description: about }: NumberOption) {
  const expected = `a whole number from ${minimum} to ${maximum}`;
  return v.pipe(
    v.number(expected),
    v.integer(expected),
    v.minValue(minimum, expected),
    v.maxValue(maximum, expected),
    v.description(about),
  );
}

/** Glob patterns, relative to the folder of the configuration file. */
const globs = (about: string) =>
  v.optional(v.pipe(v.array(v.string('a text'), 'a list of patterns'), v.description(about)), []);

/** The shape of a configuration file, from which its value and what is wrong with it are read. */
export const configurationSchema: v.GenericSchema<unknown, Configuration> = v.pipe(
  keysAndValues({
    $schema: v.optional(v.string('a text')),
    records: v.optional(
      keysAndValues({
        include: globs('Markdown files that are decision records, whatever they look like.'),
        exclude: globs('Files that are no decision records, whatever they look like.'),
      }),
      {},
    ),
    rules: v.optional(
      keysAndValues(Object.fromEntries(rules.map((rule) => [rule.id, v.optional(ruleSetting(rule))]))),
      {},
    ),
  }),
  v.transform(({ records, rules: set }): Configuration => ({ records, rules: set as Record<string, RuleSetting> })),
);
