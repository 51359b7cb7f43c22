import { wordCount } from '../language/statement';
import type { Constraint } from '../language/types';
import type { ConstraintSense } from '../language/vocabulary/types';
import type { Block, Section, SectionRole } from '../record/types';
import { argument, duty, neutral, proOrCon, supposed, weighed } from './words/supposed';

/**
 * True where any reader would say that a technology binds what is decided, and that nothing near says what that means:
 * nine of ten of them were right when they were read. What is only thought of, planned, or said of an option is not sure.
 */
export function isSure(constraint: Constraint): boolean {
  const { confidence, text, block } = constraint;
  if (confidence < sureFrom(constraint) || !BINDING.includes(block.section.role)) return false;
  return !supposed.test(text) && !duty.test(text) && !isWeighed(block);
}

/** From what confidence on a constraint is sure: a plain sentence sooner than one that says much besides. */
function sureFrom({ says, sentence }: Constraint): number {
  if (says === null) return SURE_IN_OTHER_WORDS;
  const isPlain = wordCount(sentence) <= PLAIN && PLAINLY_SAID.includes(says);
  if (isPlain) return SURE_IF_PLAIN[says] ?? SURE_IF_PLAIN.other;
  return SURE_FROM[says] ?? Number.POSITIVE_INFINITY;
}

/** A sentence of so many words says one thing. */
const PLAIN = 13;

/** A limit is hardly ever a description or a task when little is said besides. */
const SURE_IF_PLAIN: Readonly<Partial<Record<ConstraintSense, number>>> & { readonly other: number } = {
  limit: 0.6,
  other: 0.7,
};

const PLAINLY_SAID: readonly ConstraintSense[] = ['inability', 'lack', 'limit', 'end of life'];

/** By what is said; duties, dependences and difficulties are as often a task, a description or a complaint. */
const SURE_FROM: Readonly<Partial<Record<ConstraintSense, number>>> = {
  inability: 0.8,
  breakage: 0.9,
  coupling: 0.82,
  'end of life': 0.82,
  lack: 0.9,
  limit: 0.9,
};

/** For words of the team, and those by which no pattern of the vocabulary goes. */
const SURE_IN_OTHER_WORDS = 0.92;

/** Where constraints are told; elsewhere options and designs are mostly thought through. */
const BINDING: readonly SectionRole[] = [
  'context',
  'constraints',
  'consequences',
  'risks',
  'cost',
  'impact',
  'summary',
];

/** True where an option is discussed though no heading with the role of options stands above. */
function isWeighed({ section, prose }: Block): boolean {
  if (section.role === 'context' && proOrCon.test(prose.text)) return true;
  for (let around: Section | null = section; around; around = around.parent) {
    const { heading, parent } = around;
    if (!heading) continue;
    if (weighed.test(heading.text) || neutral.test(heading.text)) return true;
    if (argument.test(heading.text) && !isOnChoice(parent, heading.text)) return true;
  }
  return false;
}

/** True where arguments are those on what was chosen: under a heading that says so, or in a part of their own. */
function isOnChoice(above: Section | null, heading: string): boolean {
  if (above === null || above.role === 'title') return !proOrCon.test(heading);
  return above.roleIsOwn && CHOSEN.includes(above.role);
}

const CHOSEN: readonly SectionRole[] = ['decision', 'rationale', 'consequences', 'risks'];
