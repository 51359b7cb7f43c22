import { readFile, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { LARGEST_TEXT } from '../core';
import type { Input } from './files';
import { reasonOf } from './words';

/** A character takes at most three bytes for each of its UTF-16 code units: beyond that nothing need be read. */
const MAX_BYTES = 3 * LARGEST_TEXT;

/** The text of an input, or why there is none. */
export type Reading =
  | {
      readonly text: string;
      /** The first line, counted from 1, with bytes that are not UTF-8; null where all are. */
      readonly brokenLine: number | null;
    }
  | { readonly refusal: 'binary' | 'too-large' | 'unreadable'; readonly sentence: string };

/** Reads a file or standard input as text. Never throws. */
export async function readText(input: Input, standardInput: Readable): Promise<Reading> {
  try {
    if (input.file !== null && (await stat(input.file)).size > MAX_BYTES) return tooLarge(input.path);
    const bytes = input.file === null ? await buffer(standardInput) : await readFile(input.file);
    if (bytes.length > MAX_BYTES) return tooLarge(input.path);
    const decoded = binary(input.path, bytes) ?? decode(bytes);
    return 'text' in decoded && decoded.text.length > LARGEST_TEXT ? tooLarge(input.path) : decoded;
  } catch (error) {
    return { refusal: 'unreadable', sentence: `${input.path} ${reasonOf(error)}.` };
  }
}

/** Bytes as text, without the byte order mark, as an editor shows it. */
export function decode(bytes: Uint8Array): { text: string; brokenLine: number | null } {
  const text = new TextDecoder('utf-8').decode(bytes);
  const at = text.includes('\uFFFD') && !isUtf8(bytes) ? firstBroken(bytes) : null;
  return { text, brokenLine: at };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Line by line, because the decoder does not say where it failed. */
function firstBroken(bytes: Uint8Array): number {
  const LINE_FEED = 10;
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(LINE_FEED, start);
    const stop = end < 0 ? bytes.length : end + 1;
    if (!isUtf8(bytes.subarray(start, stop))) return line;
    start = stop;
  }
  return line;
}

function binary(path: string, bytes: Uint8Array): Reading | null {
  if (!bytes.includes(0)) return null;
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const sentence = isUtf16
    ? `${path} is saved as UTF-16; save it as UTF-8 to have it read.`
    : `${path} is a binary file; decision records are Markdown text.`;
  return { refusal: 'binary', sentence };
}

function tooLarge(path: string): Reading {
  return {
    refusal: 'too-large',
    sentence: `${path} has more than ${LARGEST_TEXT / 1000} thousand characters and was skipped; a decision record is a few pages.`,
  };
}
