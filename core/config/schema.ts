import * as v from 'valibot';
import type { NumberOption, OptionSpec, OptionValue, Rule, WordsOption } from '../lint/types';
import type { KnownStatus, Side } from '../record/types';
import { rules } from '../rules';
import { HEADLINE, questions } from '../summary/questions';
import type { QuestionId, Reader } from '../summary/types';
import { presetNames } from './presets';
import {
  ANY_TEXT,
  choice,
  keysAndValues,
  LIST_OF_TEXTS,
  mapOf,
  meant,
  oneOf,
  texts,
  withoutGaps,
  wordMap,
} from './shapes';
import type { PresetName, RuleSetting, RuleSettings, TeamEntry, Vocabulary } from './types';

/**
 * What one file sets; what it does not is left to the files that it extends and to the defaults. An item of a list
 * that was wrong is a gap, so that the others keep their numbers.
 */
export interface FileSettings {
  readonly extends?: string | readonly (string | undefined)[];
  readonly records?: { readonly include?: readonly string[]; readonly exclude?: readonly string[] };
  readonly preset?: PresetName;
  readonly rules?: RuleSettings;
  readonly overrides?: readonly (FileOverride | undefined)[];
  readonly statuses?: Readonly<Record<string, KnownStatus>>;
  readonly people?: Readonly<Record<string, Side>>;
  readonly vocabulary?: { readonly [Kind in keyof Vocabulary]?: readonly (Vocabulary[Kind][number] | undefined)[] };
  readonly glossary?: string;
  readonly readers?: Readonly<Record<string, Omit<Reader, 'id'>>>;
  readonly maxFindings?: number;
}

export interface FileOverride {
  readonly files?: readonly string[];
  readonly status?: readonly KnownStatus[];
  readonly preset?: PresetName;
  readonly rules?: RuleSettings;
}

const severities = ['off', 'hint', 'information', 'warning', 'error'] as const;
const statuses: readonly KnownStatus[] = ['draft', 'proposed', 'accepted', 'rejected', 'deprecated', 'superseded'];
const sides: readonly Side[] = ['business', 'technology'];

const severity = oneOf(severities);

/** A rule is set by its severity alone, or by severity and options together. */
function ruleSetting({ options, description }: Rule) {
  const values = Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name, v.optional(optionValue(option))]),
  );
  const full = v.pipe(
    keysAndValues({ severity: v.optional(severity), ...values }, 'option of this rule'),
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
    v.union(
      [severityAlone, full],
      ({ input }) =>
        `should be one of ${choice(severities)}, or a list of severity and options, and is left out.${meant(input, severities)}`,
    ),
    v.description(description),
  );
}

function optionValue(option: OptionSpec): v.GenericSchema<unknown, OptionValue> {
  if ('minimum' in option) return numberOption(option);
  if (typeof option.default === 'boolean') {
    return v.pipe(v.boolean('should be true or false, and is left out.'), v.description(option.description));
  }
  const { oneOf: allowed } = option as WordsOption;
  const word = allowed ? oneOf(allowed) : v.string(ANY_TEXT);
  return v.pipe(
    v.array(v.optional(word), LIST_OF_TEXTS),
    v.description(option.description),
    v.transform((items): readonly string[] => withoutGaps(items)),
  );
}

function numberOption({ minimum, maximum, description: about }: NumberOption) {
  return wholeNumber(minimum, maximum, about);
}

function wholeNumber(minimum: number, maximum: number, about: string) {
  const expected = `should be a whole number from ${minimum} to ${maximum}, and is left out.`;
  return v.pipe(
    v.number(expected),
    v.integer(expected),
    v.minValue(minimum, expected),
    v.maxValue(maximum, expected),
    v.description(about),
  );
}

const preset = v.pipe(
  oneOf(presetNames),
  v.description(
    'Which rules speak, and how loudly: recommended; strict, where hints are warnings; minimal, the two headline rules alone. A rule that is set by its name keeps what it is set to.',
  ),
);

/** The rules by their names; also the part of the JSON schema that is referred to. */
export const rulesSchema = v.pipe(
  keysAndValues(Object.fromEntries(rules.map((rule) => [rule.id, v.optional(ruleSetting(rule))])), 'rule'),
  v.description('Rules by their names, each with a severity, or with a severity and options.'),
);

const override = keysAndValues({
  files: texts('For files that match one of these glob patterns; for all where it is left out.'),
  status: v.optional(
    v.pipe(
      v.array(v.optional(oneOf(statuses)), `should be a list of statuses (${statuses.join(', ')}), and is left out.`),
      v.description('For records that have one of these statuses; for all where it is left out.'),
      v.transform(withoutGaps),
    ),
  ),
  preset: v.optional(preset),
  rules: v.optional(rulesSchema),
});

const LIST_OF_PHRASES = 'should be a list of words and phrases, and is left out.';
const PHRASE = 'should be a phrase of 1 to 200 characters, with letters in it and three * at most, and is left out.';

/** Bounded, so that no phrase makes the search for it slow. */
const phrase = v.pipe(
  v.string(PHRASE),
  v.maxLength(200, PHRASE),
  v.regex(/^(?=.*[^\s*])[^*]*(?:\*[^*]*){0,3}$/, PHRASE),
);

const category = v.optional(
  v.pipe(
    oneOf(['cost', 'time', 'customers', 'risk', 'people', 'strategy']),
    v.description('Whom or what the impact touches; cost where it is left out.'),
  ),
);

/** Phrases one by one, or several that mean the same with examples, which are tried. */
function phrases(about: string, more: v.ObjectEntries = {}) {
  const several = keysAndValues({
    words: v.pipe(v.array(phrase, LIST_OF_PHRASES), v.description('Phrases that mean the same.')),
    ...more,
    matches: texts('Sentences in which they are to be heard.'),
    leaves: texts('Sentences in which they are not to be heard.'),
  });
  const entry = v.union([phrase, several], ({ input }) =>
    typeof input === 'string' ? PHRASE : 'should be a phrase, or a list of words with examples, and is left out.',
  );
  return v.optional(v.pipe(v.array(v.optional(entry), LIST_OF_PHRASES), v.description(about))) as v.GenericSchema<
    unknown,
    readonly (TeamEntry | undefined)[] | undefined
  >;
}

const questionIds: readonly QuestionId[] = questions.map(({ id }) => id).filter((id) => !HEADLINE.includes(id));

/** The questions of one reader, what they are called for that reader, and the name of both together. */
const reader = v.pipe(
  keysAndValues(
    {
      name: v.optional(v.pipe(v.string(ANY_TEXT), v.description('What the reader is called on the page.'))),
      questions: v.optional(
        v.pipe(
          v.array(v.optional(oneOf(questionIds)), 'should be a list of questions, and is left out.'),
          v.description('What the reader asks first, in this order; what everybody asks follows.'),
          v.transform(withoutGaps),
        ),
      ),
      wording: v.optional(
        v.pipe(
          keysAndValues(
            Object.fromEntries(questionIds.map((id) => [id, v.optional(v.string(ANY_TEXT))])),
            'question of a summary',
          ),
          v.description("Questions in the reader's own words."),
        ),
      ),
    },
    'setting of a reader',
  ),
  v.transform(
    ({ name = '', questions: first = [], wording = {} }): Omit<Reader, 'id'> => ({ name, questions: first, wording }),
  ),
);

/** The shape of a configuration file, from which its value and what is wrong with it are read. */
export const settingsSchema: v.GenericSchema<unknown, FileSettings> = v.pipe(
  keysAndValues({
    $schema: v.optional(v.string(ANY_TEXT)),
    extends: v.optional(
      v.pipe(
        v.union(
          [v.string(), v.array(v.optional(v.string(ANY_TEXT)))],
          'should be the path of a file, or a list of paths, and is left out.',
        ),
        v.description(
          'Other configuration files: paths from the folder of this one, or files of packages in node_modules. Of two that set the same, the later one holds, and this file before all of them.',
        ),
      ),
    ),
    records: v.optional(
      v.pipe(
        keysAndValues({
          include: texts(
            'Markdown files that are decision records, whatever they look like.',
            'should be a list of patterns, and is left out.',
          ),
          exclude: texts(
            'Files that are no decision records, whatever they look like.',
            'should be a list of patterns, and is left out.',
          ),
        }),
        v.description('Where records live: glob patterns from the folder of the nearest configuration file.'),
      ),
    ),
    preset: v.optional(preset),
    rules: v.optional(rulesSchema),
    overrides: v.optional(
      v.pipe(
        v.array(v.optional(override), 'should be a list of overrides, and is left out.'),
        v.description('What holds for some records alone. Of two that set the same, the later one holds.'),
      ),
    ),
    statuses: wordMap(statuses, "The team's own words for statuses, each with the status that it stands for."),
    people: wordMap(sides, 'Names or roles, each with the side of the table that the person sits on.'),
    vocabulary: v.optional(
      v.pipe(
        keysAndValues({
          constraints: phrases('Words and phrases that name what narrows the choice.'),
          impacts: phrases('Words and phrases that name what it means for the business.', { category }),
          metrics: phrases('Words and phrases that name what success is measured by.'),
          ignore: v.optional(
            v.pipe(
              v.array(v.optional(phrase), LIST_OF_PHRASES),
              v.description('Names in which no word is to be heard: a system called Payment, say.'),
            ),
          ),
        }),
        v.description(
          "The team's own words, heard in sentences as whole words whatever their case; a * is the rest of a word.",
        ),
      ),
    ),
    glossary: v.optional(
      v.pipe(
        v.string('should be the path of a file, and is left out.'),
        v.description('The glossary: a YAML or JSON file, or a Markdown file with a table of terms.'),
      ),
    ),
    readers: v.optional(
      v.pipe(
        mapOf(reader),
        v.description(
          'Readers of executive summaries, by the id that --reader takes: they are added to the usual ones, or take the place of one.',
        ),
      ),
    ),
    maxFindings: v.optional(
      wholeNumber(0, 1000, 'Findings of a record that are shown, the strongest first; 0 shows all. Without it: 25.'),
    ),
  }),
  v.transform(({ $schema: _, ...settings }): FileSettings => settings as FileSettings),
);
