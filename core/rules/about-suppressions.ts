import type { Rule } from '../lint/types';

/** A rule about the places where a record asks for silence: it runs when the others have. */
export type SuppressionRule<MessageId extends string> = Rule<MessageId, Record<never, never>>;

export const ABOUT_SUPPRESSIONS = { group: 'suppressions', scope: 'in-force', needsEar: false, options: {} } as const;
