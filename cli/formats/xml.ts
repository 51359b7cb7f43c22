import { stringifyEntities } from 'stringify-entities';

/** An element of a report: its attributes, and the text or the elements that it holds. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly content: string | readonly Element[];
}

export function element(name: string, attributes: Element['attributes'], content: Element['content'] = []): Element {
  return { name, attributes, content };
}

/** A document, each element on lines of its own so that reports can be read and compared. */
export function xmlDocument(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${printed(root, '')}`;
}

function printed({ name, attributes, content }: Element, indent: string): string {
  const words = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value), IN_ATTRIBUTES)}"`);
  const start = `${indent}<${name}${words.join('')}`;
  if (content.length === 0) return `${start}/>\n`;
  if (typeof content === 'string') return `${start}>${escaped(content, IN_TEXT)}</${name}>\n`;
  return `${start}>\n${content.map((child) => printed(child, `${indent}  `)).join('')}${indent}</${name}>\n`;
}

/** A line end in an attribute would be read as a space, and a carriage return as a line end. */
const IN_ATTRIBUTES = ['&', '<', '>', '"', '\t', '\n', '\r'];
const IN_TEXT = ['&', '<', '>', '\r'];

function escaped(text: string, subset: string[]): string {
  return stringifyEntities(legal(text), { subset });
}

/** Characters that no document of XML 1.0 may hold, however they are written, are replaced. */
function legal(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
