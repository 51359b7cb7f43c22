import type { Configuration } from '../config/types';
import type { StatusValue } from '../record/types';
import type { Finding } from './types';

/**
 * What a rule may know besides the record itself. All of it is an input: no rule looks at the clock, at a file or at
 * the repository, and what is not known silences the rules that need it.
 */
export interface LintContext {
  /** The day of the run, `YYYY-MM-DD`; null where rules about time are to be silent. */
  readonly today: string | null;
  /**
   * The day of the commit that brought the record, `YYYY-MM-DD`. Finding it takes a while: rules read it last, and only
   * where nothing in the record tells.
   */
  readonly firstCommit: string | null;
  /** The files around the record; null for a text by itself. */
  readonly surroundings: Surroundings | null;
}

/** What a rule is given: the context of the run, what the team has decided, and what other rules have found. */
export interface RuleContext extends LintContext {
  readonly configuration: Configuration;
  /** What was found before a rule about suppressions, also where it is accepted; empty for the rules about the matter. */
  readonly found: readonly Pick<Finding, 'ruleId' | 'range'>[];
}

/** What is known of the files around a record. */
export interface Surroundings {
  /** The record's own path, with `/` between the parts, in the same form as those of its neighbours. */
  readonly path: string;
  /** The other records of the same log: those in its folder and in the folders beside and below it. */
  readonly records: readonly Neighbour[];
  /**
   * Whether there is a file or folder where a link of the record leads.
   *
   * @param target as written, without `#` and what follows; null when that cannot be told
   */
  exists(target: string): boolean | null;
  /**
   * The ids that the headings of a linked Markdown file have on GitHub.
   *
   * @param target as `exists` takes it; the empty text is the record itself. Null when they are not known
   */
  anchorsOf(target: string): ReadonlySet<string> | null;
}

/** Another record of the same log. */
export interface Neighbour {
  readonly path: string;
  readonly number: string | null;
  readonly title: string | null;
  readonly status: StatusValue | null;
  /** The paths that its links of each kind lead to, as far as they lead to records. */
  readonly supersedes: readonly string[];
  readonly supersededBy: readonly string[];
  /** What it has in capitals that may be an acronym. */
  readonly acronyms: ReadonlySet<string>;
}

/** Nothing is known but the text. */
export const noContext: LintContext = { today: null, firstCommit: null, surroundings: null };

/** The context of the run with what a rule is told besides. Nothing in it is read before the rule does. */
export function ruleContext(context: LintContext, own: Omit<RuleContext, keyof LintContext>): RuleContext {
  return {
    ...own,
    get today() {
      return context.today;
    },
    get surroundings() {
      return context.surroundings;
    },
    get firstCommit() {
      return context.firstCommit;
    },
  };
}
