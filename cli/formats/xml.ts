import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

export type { Element };

export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly (Element | string)[] = [],
): Element {
  const allowed = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, legal(String(value))]));
  return x(
    name,
    allowed,
    children.map((child) => (typeof child === 'string' ? legal(child) : child)),
  );
}

/** Elements that hold elements are printed one a line, so that reports can be read and compared. */
export function xmlDocument(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${printed(root, '')}`;
}

function printed(node: Element, indent: string): string {
  const hasElements = node.children.some(({ type }) => type === 'element');
  if (!hasElements) return `${indent}${toXml(node, { closeEmptyElements: true })}\n`;
  const children = node.children.map((child) => (child.type === 'element' ? printed(child, `${indent}  `) : ''));
  const open = toXml({ ...node, children: [] }).replace(/<\/[^<]*>$/, '');
  return `${indent}${open}\n${children.join('')}${indent}</${node.name}>\n`;
}

/** Characters that no document of XML 1.0 may hold, however they are written, are replaced. */
function legal(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
