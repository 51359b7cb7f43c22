import { headingForms } from '../roles';
import type { MetadataEntry, Outline } from '../types';
import { alexandrian } from './alexandrian';
import { arc42 } from './arc42';
import { businessCase } from './business-case';
import { businessFirst } from './business-first';
import { edgex } from './edgex';
import { garethMorgan } from './gareth-morgan';
import { itd } from './itd';
import { log4brains, madr1, madr2, madr3, madr3Beta, madr4, madr20 } from './madr';
import { mediawiki } from './mediawiki';
import { merson } from './merson';
import { nhsEngland } from './nhs-england';
import { nhsWales } from './nhs-wales';
import { nygard } from './nygard';
import { planguage } from './planguage';
import type { FamilySign, TemplateFamily } from './types';
import { tyreeAkerman } from './tyree-akerman';
import { yStatement } from './y-statement';

export { placePart } from './place';
export type { FamilyParts, PartName, PartPlacement, TemplateFamily } from './types';

/**
 * Every family that is known. Where two fit a record equally well, the earlier one is taken: of the versions of a
 * template the one that is current.
 */
export const families: readonly TemplateFamily[] = [
  businessFirst,
  madr4,
  madr3,
  madr2,
  madr20,
  madr3Beta,
  madr1,
  log4brains,
  nygard,
  merson,
  nhsEngland,
  nhsWales,
  edgex,
  mediawiki,
  tyreeAkerman,
  alexandrian,
  businessCase,
  garethMorgan,
  planguage,
  itd,
  arc42,
  yStatement,
];

/** How a missing part is written where no family fits. */
export const unknownFamily: TemplateFamily = { ...nygard, id: 'unknown', name: 'Unknown', signs: [] };

/** The family of that id; the one for records of unknown make where there is none. */
export function familyById(id: string): TemplateFamily {
  return families.find((family) => family.id === id) ?? unknownFamily;
}

/** The family whose signs fit the record best. */
export function recogniseFamily(outline: Outline, entries: readonly MetadataEntry[]): TemplateFamily {
  const evidence: Evidence = {
    headings: new Set(outline.sections.flatMap(({ heading }) => (heading ? headingForms(heading.text) : []))),
    frontMatterKeys: keysFrom(entries, true),
    pairKeys: keysFrom(entries, false),
    text: outline.text.slice(0, BEGINNING),
  };
  let best = unknownFamily;
  let most = 0;
  for (const family of families) {
    if (family.indispensable && !shows(evidence, family.indispensable)) continue;
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
  readonly text: string;
}

/** How far into a text words are looked for that speak for a family, in UTF-16 code units. */
const BEGINNING = 4000;

function keysFrom(entries: readonly MetadataEntry[], frontMatter: boolean): ReadonlySet<string> {
  return new Set(
    entries
      .filter((entry) => (entry.source === 'front-matter') === frontMatter)
      .map((entry) => entry.key.toLowerCase()),
  );
}

function shows({ headings, frontMatterKeys, pairKeys, text }: Evidence, sign: FamilySign): boolean {
  return (
    hasAny(headings, sign.heading) ||
    hasAny(frontMatterKeys, sign.frontMatterKey) ||
    hasAny(pairKeys, sign.pairKey) ||
    sign.words?.test(text) === true
  );
}

function hasAny(found: ReadonlySet<string>, names: string | readonly string[] = []): boolean {
  return typeof names === 'string' ? found.has(names) : names.some((name) => found.has(name));
}
