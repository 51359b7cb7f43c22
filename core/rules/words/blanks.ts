/** Words that a fix leaves for the author to write over. */
export interface LeftBlank {
  readonly words: string;
  /** What stands right before and behind them where they are the blank, as parts of regular expressions. */
  readonly before?: string;
  readonly behind?: string;
  /** True for words that also stand by themselves, in the cell of a table or as a reason. */
  readonly isAlone?: true;
}

const END = '[.,;]|$';

/**
 * The blanks of all fixes, as they stand in a record in which nobody has filled them in. Short words are a blank in the
 * sentence of their fix alone.
 */
export const BLANKS: readonly LeftBlank[] = [
  { words: 'what it means for them', before: ':' },
  { words: 'what it means for cost, time, customers, risk or people' },
  { words: 'why nobody outside the team would notice', before: 'because' },
  { words: 'what happens, to whom, and from when', before: 'done,' },
  { words: 'a date', before: '\\bby', behind: END, isAlone: true },
  { words: 'when, and by whom', before: 'seen' },
  { words: 'money, time or effort', before: 'costs', behind: `${END}| and returns` },
  { words: 'what comes back, and for whom', before: 'returns' },
  { words: 'what it means', before: '\\(', behind: '\\)' },
  { words: 'What is measured', behind: ': from' },
  { words: "today[’']s value", before: '\\bfrom', behind: ` to|${END}`, isAlone: true },
  { words: 'the target', before: '\\bfrom [^.;\\n]{1,80} to', behind: ` by|${END}`, isAlone: true },
  { words: 'where both sides can look', before: 'seen in' },
  { words: 'who answers for it', before: 'owned by' },
  { words: 'what was decided, why, what it brings and what it costs' },
  { words: 'what there is to say', before: '^' },
  { words: 'the need, criterion or consequence that spoke for it', before: 'because' },
  { words: 'What was decided', before: '^', behind: '$' },
  { words: 'what it costs or makes harder, and for whom', before: 'because' },
  { words: 'what it brings, and to whom', before: 'because' },
  { words: 'name and role', before: 'Decided by' },
  { words: 'the department that pays or gains', before: 'Head of' },
  { words: 'who builds and runs it', before: 'Engineer for' },
  { words: 'how much, and to whom', before: 'pays back' },
  { words: 'name', before: 'on the supplier', behind: ', whose' },
  { words: 'when', before: 'whose contract ends', behind: END },
  { words: 'whom or what', before: 'depends on' },
  { words: 'why it is accepted', isAlone: true },
];
