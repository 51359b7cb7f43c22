import { headingWords } from '../roles';
import type { MetadataEntry, Outline } from '../types';
import { businessFirst } from './business-first';
import { madr2, madr3, madr4 } from './madr';
import { nygard } from './nygard';
import type { FamilySign, TemplateFamily } from './types';

export type { PartPlacement, TemplateFamily } from './types';

/** Every family that is known. Where two fit a record equally well, the earlier one is taken. */
export const families: readonly TemplateFamily[] = [businessFirst, madr2, madr4, madr3, nygard];

/** How a missing part is written where no family fits. */
export const unknownFamily: TemplateFamily = { ...nygard, id: 'unknown', name: 'Unknown', signs: [] };

/** The family of that id; the one for records of unknown make where there is none. */
export function familyById(id: string): TemplateFamily {
  return families.find((family) => family.id === id) ?? unknownFamily;
}

/** The family whose signs fit the record best. */
export function recogniseFamily(outline: Outline, entries: readonly MetadataEntry[]): TemplateFamily {
  const evidence: Evidence = {
    headings: new Set(outline.sections.map((section) => headingWords(section.heading?.text ?? ''))),
    frontMatterKeys: keysFrom(entries, true),
    pairKeys: keysFrom(entries, false),
  };
  let best = unknownFamily;
  let most = 0;
  for (const family of families) {
    const score = family.signs.reduce((sum, sign) => sum + (shows(evidence, sign) ? sign.weight : 0), 0);
    if (score >= family.needs && score > most) {
      best = family;
      most = score;
    }
  }
  return best;
}

interface Evidence {
  readonly headings: ReadonlySet<string>;
  readonly frontMatterKeys: ReadonlySet<string>;
  readonly pairKeys: ReadonlySet<string>;
}

function keysFrom(entries: readonly MetadataEntry[], frontMatter: boolean): ReadonlySet<string> {
  return new Set(
    entries
      .filter((entry) => (entry.source === 'front-matter') === frontMatter)
      .map((entry) => entry.key.toLowerCase()),
  );
}

function shows(evidence: Evidence, sign: FamilySign): boolean {
  if ('heading' in sign) return evidence.headings.has(sign.heading);
  if ('frontMatterKey' in sign) return evidence.frontMatterKeys.has(sign.frontMatterKey);
  return evidence.pairKeys.has(sign.pairKey);
}
