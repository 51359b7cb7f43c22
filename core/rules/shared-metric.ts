import type { StatedMetric } from '../language/best-metric';
import type { ReadRecord, Rule } from '../lint/types';
import { sideOfRole } from '../record/metadata/people';
import type { Side } from '../record/types';
import { isBusy, meantMetrics } from './metrics';
import { forEngineers, forPayers } from './words/one-sided';

type Message = 'engineers' | 'payers' | 'owners';

export const sharedMetric = {
  id: 'shared-metric',
  description: 'A measure of success that only one side of the table would follow, or answers for.',
  group: 'speak-business',
  severity: 'information',
  scope: 'in-force',
  needsEar: true,
  messages: {
    engineers: 'Those who build it can follow this. Which figure would those who pay for it or use it watch with them?',
    payers: 'Those who pay for it can follow this. Which figure would those who build it or use it watch with them?',
    owners: 'All who answer for this figure are from {side}. Who answers for it on the other side of the table?',
  },
  options: {},

  check(record) {
    const metrics = meantMetrics(record).filter((metric) => !isBusy(metric));
    const decisive = metrics.filter(({ state }) => state === 'measurable');
    const judged = decisive.length > 0 ? decisive : metrics;
    const lacks = judged.map((metric) => lackOf(record, metric));
    const [first] = judged;
    // One figure that both sides follow is enough.
    if (!first || !lacks[0] || lacks.includes(null)) return [];
    return [{ range: first.range, messageId: lacks[0], data: { side: ownersSide(record, first) ?? '' } }];
  },
} satisfies Rule<Message, Record<never, never>>;

/** What keeps a measure from being followed by both sides; null where nothing is known to. */
function lackOf(record: ReadRecord, metric: StatedMetric): Message | null {
  if (ownersSide(record, metric)) return 'owners';
  if (forPayers.test(metric.text)) return 'payers';
  return !metric.shared && forEngineers.test(metric.text) ? 'engineers' : null;
}

/** The side on which all sit who answer for a measure; null where one answers alone, or not all are known. */
function ownersSide({ people, text }: ReadRecord, { parts: { owner }, range }: StatedMetric): Side | null {
  if (!owner) return null;
  const names = text
    .slice(owner.range.start, Math.max(owner.range.end, range.end))
    .split(/[.;()|\n]/, 1)
    .flatMap((list) => list.split(/,|&|\/|\s(?:and|with)\s/))
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const sides = names.map((name) => people.find((person) => person.name === name)?.side ?? sideOfRole(name));
  const [side = null] = sides;
  return names.length > 1 && sides.every((other) => other === side) ? side : null;
}
