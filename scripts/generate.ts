import { toJsonSchema } from '@valibot/to-json-schema';
import { createProgram } from '../cli/program';
import { manualPage } from '../cli/shell/manual';
import { treeOf } from '../cli/shell/tree';
import { defaultConfiguration, type FixEdit, type OptionSpec, type Rule, rules } from '../core';
import { readGlossary } from '../core/config/glossary';
import { rulesSchema, settingsSchema } from '../core/config/schema';
import { plainText } from '../core/lint/fix-text';
import { lint } from '../core/lint/lint';
import { readRecord } from '../core/read';
import { version } from '../package.json';
import { type CaseFile, contextOf, type RuleCase, readCaseFile } from '../test/rules/case-file';

type Read = (file: string) => string;

/** Every generated file, by its path from the root of the project, with what it should hold. */
export function generate(read: Read): Map<string, string> {
  const pages = rules.map((rule): [string, string] => [`docs/rules/${rule.id}.md`, pageOf(rule, read)]);
  return new Map([
    ...pages,
    ['schemas/configuration.schema.json', configurationJsonSchema()],
    ['cli/formats/rule-help.json', ruleHelp(read)],
    ['man/adr-bridge.1', manualPage(treeOf(createProgram((message) => message)), version)],
    ['README.md', withTable(read('README.md'))],
  ]);
}

/** What the page of each rule says before its example, for reports that bring their own explanations. */
function ruleHelp(read: Read): string {
  const help = rules.map(({ id }) => [id, readCaseFile(read(`test/rules/${id}.md`)).prose.trim()]);
  return `${JSON.stringify(Object.fromEntries(help), null, 2)}\n`;
}

function pageOf(rule: Rule, read: Read): string {
  const { prose, cases } = readCaseFile(read(`test/rules/${rule.id}.md`));
  const sections = [
    `# ${rule.id}`,
    prose.replaceAll('### ', '## '),
    '## Example',
    ...exampleOf(rule, cases, 'bad', 'Here the rule asks:'),
    ...exampleOf(rule, cases, 'good', 'Here it is silent:'),
    '## Settings',
    settingsOf(rule),
    `<!-- Generated from the rule and from test/rules/${rule.id}.md by npm run generate. -->`,
  ];
  return `${sections.join('\n\n')}\n`;
}

function exampleOf(rule: Rule, cases: CaseFile['cases'], example: RuleCase['example'], lead: string): string[] {
  const found = cases.find((ruleCase) => ruleCase.example === example);
  if (!found) throw new Error(`${rule.id} has no ${example} example`);
  const record = readRecord(found.text, found.path);
  const switchedOn = rule.severity === 'off' ? { [rule.id]: { severity: 'warning' as const } } : {};
  const glossary = found.glossary === null ? [] : readGlossary(found.glossary, 'glossary.yaml').terms;
  const configuration = { ...defaultConfiguration, rules: switchedOn, glossary };
  const findings = lint(record, configuration, contextOf(found, record)).filter(({ ruleId }) => ruleId === rule.id);
  const said = findings.map(({ message, range, fixes }) => {
    const offers = fixes.map(({ title, edits }) => `\n  - ${title}${writtenBy(edits)}`);
    const lightBulb = offers.length > 0 ? `\n  The light bulb offers:${offers.join('')}` : '';
    return `- “${found.text.slice(range.start, range.end)}”: ${message}${lightBulb}`;
  });
  const terms = found.glossary === null ? [] : ['The glossary says:', fenced(found.glossary, 'yaml glossary.yaml')];
  return [lead, fenced(found.text), ...said, ...terms];
}

/** What a fix puts in; nothing for one that only takes away. */
function writtenBy(edits: readonly FixEdit[]): string {
  const words = edits.map(({ text }) => plainText(text).replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  return words.length > 0 ? `: “${words.join(' … ')}”` : '';
}

function fenced(text: string, language = 'markdown'): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

function settingsOf(rule: Rule): string {
  const options = Object.entries(rule.options);
  const example = [
    'rules:',
    `  ${rule.id}:`,
    '    severity: information',
    ...options.map(([name, { default: value }]) => `    ${name}: ${JSON.stringify(value)}`),
  ];
  const rows = options.map(
    ([name, option]) => `- \`${name}\` (${valuesOf(option)}, default ${defaultOf(option)}): ${option.description}`,
  );
  return [
    `Severity: \`${rule.severity}\`. In \`.adr-bridge.yaml\`, \`off\` in place of a severity switches the rule off:`,
    `\`\`\`yaml\n${example.join('\n')}\n\`\`\``,
    ...(rows.length > 0 ? [rows.join('\n')] : []),
  ].join('\n\n');
}

function defaultOf(option: OptionSpec): string {
  const strict = 'strict' in option ? `, in \`strict\` ${JSON.stringify(option.strict)}` : '';
  return JSON.stringify(option.default) + strict;
}

function valuesOf(option: OptionSpec): string {
  if ('minimum' in option) return `${option.minimum} to ${option.maximum}`;
  if (typeof option.default === 'boolean') return 'true or false';
  return 'oneOf' in option && option.oneOf ? `some of ${option.oneOf.join(', ')}` : 'a list of texts';
}

const TABLE = /(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/;

function withTable(readme: string): string {
  const rows = rules.map(
    ({ id, severity, description }) => `| [\`${id}\`](docs/rules/${id}.md) | ${severity} | ${description} |`,
  );
  const table = ['', '| rule | severity | finds |', '| --- | --- | --- |', ...rows, '', ''].join('\n');
  if (!TABLE.test(readme)) throw new Error('README.md has no place for the table of rules');
  return readme.replace(TABLE, (_, start: string, end: string) => start + table + end);
}

function configurationJsonSchema(): string {
  const schema = toJsonSchema(settingsSchema, {
    typeMode: 'input',
    ignoreActions: ['transform'],
    definitions: { rules: rulesSchema },
  });
  const { $schema, ...rest } = schema;
  const full = { $schema, title: 'ADR Bridge configuration', ...rest };
  return `${JSON.stringify(full, null, 2)}\n`;
}
