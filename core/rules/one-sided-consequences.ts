import type { Fix, ReadRecord, Rule } from '../lint/types';
import type { Block, SectionRole } from '../record/types';
import { addBehind } from './append';
import { type Said, saidIn } from './said';
import { against, inFavour, marksAgainst, marksFor } from './words/consequences';
import { reason } from './words/reasons';

type Message = 'onlyGood' | 'onlyBad';

export const oneSidedConsequences = {
  id: 'one-sided-consequences',
  group: 'both-sides',
  description: 'Only advantages, or only drawbacks, of what was chosen.',
  severity: 'information',
  scope: 'in-force',
  needsEar: true,
  messages: {
    onlyGood: 'Only advantages are named. What does it cost, what becomes harder, and who bears it?',
    onlyBad: 'Only drawbacks are named. What does it bring, and to whom?',
  },
  options: {},

  check(record) {
    const said = saidIn(record).filter(({ block }) => block.section.role === 'consequences');
    const messageId = lopsided(said);
    const range = said[0]?.block.section.heading?.range ?? said[0]?.range;
    if (!messageId || !range || weighsElsewhere(record, messageId)) return [];
    return [{ range, messageId, fixes: nameOtherSide(record, said, messageId) }];
  },
} satisfies Rule<Message, Record<never, never>>;

/** Drawbacks are believed where they are marked as such: most sentences on work to do are neither. */
function lopsided(said: readonly Said[]): Message | null {
  const marked = said.map(({ block }) => markOf(block));
  const good = said.filter(({ value }, index) => marked[index] === 'good' || inFavour.test(value));
  if (marked.includes('bad')) return good.length === 0 ? 'onlyBad' : null;
  const isPriced = said.some(({ value }) => against.test(value));
  return good.length >= ENOUGH && !isPriced ? 'onlyGood' : null;
}

/** One advantage by itself is a remark. */
const ENOUGH = 2;

/** By the item's own first word, else by the item, line or heading above it. */
function markOf({ prose, leadIn, section, parent }: Block): 'good' | 'bad' | null {
  for (const text of [prose.text, parent?.prose.text, leadIn?.prose.text, section.heading?.text]) {
    if (text && marksFor.test(text)) return 'good';
    if (text && marksAgainst.test(text)) return 'bad';
  }
  return null;
}

const PRICED: readonly SectionRole[] = ['risks', 'cost', 'questions'];
const REASONED: readonly SectionRole[] = ['title', 'decision', 'rationale', 'impact', 'summary'];

/** The other side may stand among the options, in the decision, or in a section of its own. */
function weighsElsewhere(record: ReadRecord, messageId: Message): boolean {
  if (messageId === 'onlyGood') {
    return (
      record.options.some(({ cons }) => cons.length > 0) || record.sections.some(({ role }) => PRICED.includes(role))
    );
  }
  return (
    record.options.some(({ pros }) => pros.length > 0) ||
    saidIn(record).some(({ value, block }) => REASONED.includes(block.section.role) && reason.test(value))
  );
}

function nameOtherSide(record: ReadRecord, said: readonly Said[], messageId: Message): Fix[] {
  const last = said.at(-1)?.block;
  if (!last || last.kind === 'table-cell') return [];
  const edit =
    messageId === 'onlyGood'
      ? addBehind(record, last, ['Bad, because ', { blank: 'what it costs or makes harder, and for whom' }])
      : addBehind(record, last, ['Good, because ', { blank: 'what it brings, and to whom' }]);
  return [{ title: 'Name the other side', edits: [edit], isPreferred: true }];
}
