import { relativeTo } from '../../../core';
import { uriOf } from '../../paths';
import { explained } from '../glossary-text';
import type { HoverSource } from '../hover';
import { glossaryTermsAt } from './words-at';

/** What the glossary of the team says of a word. */
export const glossaryTermAt: HoverSource = ({ record, loaded: { configuration } }, offset) => {
  const { glossary, folder } = configuration;
  const found = glossaryTermsAt(record, offset, glossary);
  if (!found) return null;
  const { file } = found.entry.place;
  const name = folder === null ? file : relativeTo(folder, file);
  const source = `[${name.replace(/[\\[\]]/g, '\\$&')}](${uriOf(file)})`;
  return { range: found.range, markdown: `${explained(found.entry, glossary)}\n\n${source}` };
};
