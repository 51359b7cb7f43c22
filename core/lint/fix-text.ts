import type { FixBlank, FixText } from './types';

/** The text as a person reads it, each blank in brackets with what to write there. */
export function plainText(text: FixText): string {
  return text.map((part) => (typeof part === 'string' ? part : plainBlank(part))).join('');
}

function plainBlank(part: FixBlank): string {
  return `[${'choices' in part ? alternatives(part.choices) : part.blank}]`;
}

function alternatives(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** The text as a snippet of the language server protocol, its blanks numbered from left to right. */
export function snippetText(text: FixText): string {
  let number = 0;
  return text
    .map((part) => {
      if (typeof part === 'string') return part.replace(/[\\$}]/g, '\\$&');
      number++;
      return 'choices' in part
        ? `\${${number}|${part.choices.map(escapeChoice).join(',')}|}`
        : `\${${number}:${part.blank.replace(/[\\$}]/g, '\\$&')}}`;
    })
    .join('');
}

function escapeChoice(choice: string): string {
  return choice.replace(/[\\,|]/g, '\\$&');
}
