import type { NumberOption, Rule } from '../lint/types';
import type { Block, SectionRole } from '../record/types';
import { saidIn } from './said';
import { claim, compared, isNoClaim } from './words/claims';

export const vagueClaim = {
  id: 'vague-claim',
  description: 'A decision rests on “faster” or “more scalable”, with no figure and no comparison near.',
  group: 'speak-business',
  severity: 'hint',
  scope: 'in-force',
  needsEar: true,
  messages: {
    vague: '“{words}”: by how much, or than what? A figure, a comparison or a reference lets others weigh it.',
  },
  options: {
    max: {
      default: 3,
      minimum: 1,
      maximum: 100,
      description: 'How many claims of a record are shown, the first ones.',
    },
  },

  check(record, { max }) {
    const vague = saidIn(record).flatMap(({ value, block, place }) => {
      const found = restsOn(block) ? claim.exec(value) : null;
      if (!found || isNoClaim.test(value) || isBorneOut(block)) return [];
      const range = place(found.index, found.index + found[0].length);
      return { range, messageId: 'vague' as const, data: { words: found[0] }, block };
    });
    const firstOfBlock = vague.filter(({ block }, index) => block !== vague[index - 1]?.block);
    return firstOfBlock.slice(0, max).map(({ block: _, ...report }) => report);
  },
} satisfies Rule<'vague', { max: NumberOption }>;

/** Where a record says what it chose and why; elsewhere a word on speed is no ground for anything. */
const GROUNDS: readonly SectionRole[] = ['summary', 'decision', 'rationale'];

function restsOn({ section, kind }: Block): boolean {
  return kind !== 'table-cell' && GROUNDS.includes(section.role);
}

/** A figure, a comparison, or a link to where it is shown. */
function isBorneOut({ prose }: Block): boolean {
  return /\d/.test(prose.text) || compared.test(prose.text) || prose.marks.some(({ kind }) => kind === 'link');
}
