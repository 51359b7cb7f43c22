import { describe, expect, it } from 'vitest';
import { readOutline } from '../../core/record/outline';
import { HARD_BREAK } from '../../core/text/prose';
import { words } from './support';

/** The prose of the first block, and what each word of it is in the original. */
function proseOf(text: string) {
  const prose = readOutline(text).blocks[0]?.prose;
  if (!prose) throw new Error('no block of prose');
  return {
    text: prose.text,
    /** The original of the first occurrence of a piece of the prose. */
    original(piece: string): string | null {
      const start = prose.text.indexOf(piece);
      return start < 0 ? null : words(text, prose.sourceRange(start, start + piece.length));
    },
    marked: prose.marks.map(({ kind, start, end }) => [kind, prose.text.slice(start, end)]),
    prose,
  };
}

describe('the words of a block', () => {
  it.each([
    ['plain text', 'It cannot scale.', 'It cannot scale.'],
    ['emphasis', 'It *cannot* **scale _at_ all**.', 'It cannot scale at all.'],
    ['inline code', 'Call `a.b()` and ``c`d``.', 'Call a.b() and c`d.'],
    ['links', 'See [the **doc**](http://x.y "title") and [it][ref].\n\n[ref]: z', 'See the doc and it.'],
    ['images, which have no words', '![logo](x.png)It runs.', 'It runs.'],
    ['struck-out text, which was taken back', 'It ~~cannot~~ can.', 'It  can.'],
    ['comments', 'It <!-- never --> runs.', 'It  runs.'],
    ['HTML, of which the words stay', 'It <b>cannot</b> run.', 'It cannot run.'],
    ['escapes', '1\\. \\*Not\\* a\\_list \\\\ and C:\\temp', '1. *Not* a_list \\ and C:\\temp'],
    ['character references', 'R&amp;D &lt;1 &#8364; &#x1F600;!', 'R&D <1 € 😀!'],
    ['what only looks like a character reference', 'R&D and &unknown; too', 'R&D and &unknown; too'],
    ['hard breaks', 'One  \ntwo\\\nthree<br>four', ['One', 'two', 'three', 'four'].join(HARD_BREAK)],
    ['soft breaks', '- one\n  two\n\tthree', 'one\ntwo\nthree'],
    ['soft breaks of a quotation', '> one\n>two\nthree', 'one\ntwo\nthree'],
    ['Windows line ends', 'one\r\ntwo', 'one\ntwo'],
    ['footnote references', 'It scales.[^1]\n\n[^1]: Not far.', 'It scales.'],
    [
      'bare addresses',
      'See https://a.example/b_c or ask me@a.example.',
      'See https://a.example/b_c or ask me@a.example.',
    ],
  ])('without the marks of %s', (_, text, expected) => {
    expect(proseOf(text).text).toBe(expected);
  });

  it('know what is code, link, strong and emphasised', () => {
    expect(proseOf('Call `f()` or *see* **the [docs](x)** at https://a.example now.').marked).toEqual([
      ['code', 'f()'],
      ['emphasis', 'see'],
      ['link', 'docs'],
      ['strong', 'the docs'],
    ]);
  });

  it('are marked only where all of a stretch is', () => {
    const { prose } = proseOf('a `code` b');
    expect(prose.isMarked('code', 2, 6)).toBe(true);
    expect(prose.isMarked('code', 3, 5)).toBe(true);
    expect(prose.isMarked('code', 1, 6)).toBe(false);
    expect(prose.isMarked('link', 2, 6)).toBe(false);
  });
});

describe('the way back to the original', () => {
  it.each([
    ['over emphasis', 'It **can**not *scale* at all.', 'cannot scale', 'can**not *scale'],
    ['over a link', 'It [cannot](http://x.y) scale.', 'cannot scale', 'cannot](http://x.y) scale'],
    ['behind a link', 'See [the doc](http://the.doc): it cannot scale.', 'it cannot', 'it cannot'],
    ['behind a link whose address holds the same words', '[a](http://now) is now slow', 'now slow', 'now slow'],
    ['behind an image', '![it cannot](it.png) It cannot.', 'It cannot.', 'It cannot.'],
    ['behind struck-out words that come again', '~~it can~~ it can', 'it can', 'it can'],
    ['behind a comment', 'So <!-- it --> it runs', 'it runs', 'it runs'],
    ['into code', 'Call `read all` now.', 'all', 'all'],
    ['over code', 'Call `read` now.', 'read now', 'read` now'],
    ['into code that looks escaped', 'Write `\\*` here', '\\* here', '\\*` here'],
    ['into code that looks like a reference', 'Write `&amp;` here', '&amp; here', '&amp;` here'],
    ['behind an escape', 'a\\_b cannot', 'b cannot', 'b cannot'],
    ['over an escape', 'a\\_b', 'a_b', 'a\\_b'],
    ['behind an escaped backslash', '\\\\* it', '* it', '* it'],
    ['to the end of an escaped backslash', 'a \\\\', 'a \\', 'a \\\\'],
    ['of a character reference', 'R&amp;D cannot', '&', '&amp;'],
    ['behind a character reference', 'R&amp;D cannot', 'D cannot', 'D cannot'],
    ['behind a reference whose letters come again', 'S&amp;p cannot', 'p cannot', 'p cannot'],
    ['to the end of a character reference', 'We sell &copy;', 'sell ©', 'sell &copy;'],
    ['behind an escaped ampersand', 'R\\&amp; it', 'amp; it', 'amp; it'],
    ['of an emoji written as a reference', 'x &#x1F600; end', '😀', '&#x1F600;'],
    ['of half an emoji written as a reference', 'x &#x1F600; end', '\uDE00', '&#x1F600;'],
    ['behind an emoji written as a reference', 'x &#x1F600; end', 'end', 'end'],
    ['of a reference that gives two characters', 'x &NotEqualTilde; end', '\u2242\u0338', '&NotEqualTilde;'],
    ['behind a reference that gives two characters', 'x &NotEqualTilde; &ngE; end', ' end', ' end'],
    ['behind an emoji', '😀👩‍👩‍👧 cannot e\u0301x', 'cannot e\u0301x', 'cannot e\u0301x'],
    ['over the lines of a list item', '- one\n  two', 'one\ntwo', 'one\n  two'],
    ['over the lines of a quotation', '> one\n> two', 'one\ntwo', 'one\n> two'],
    ['to a lazy line of a quotation', '> one\ntwo three', 'two three', 'two three'],
    ['over the lines of an item in a quotation', '> - one\n>   two', 'one\ntwo', 'one\n>   two'],
    ['over code of two lines', '> `one\n> two` three', 'two three', 'two` three'],
    ['over Windows line ends', 'one\r\ntwo', 'one\ntwo', 'one\r\ntwo'],
    ['over old Macintosh line ends', 'one\rtwo', 'one\ntwo', 'one\rtwo'],
    ['behind a hard break', 'one  \ntwo', 'two', 'two'],
    ['over a hard break in HTML', 'one<br />two', `one${HARD_BREAK}two`, 'one<br />two'],
    ['behind a byte order mark', '\uFEFFIt cannot', 'It cannot', 'It cannot'],
    ['behind two byte order marks', '\uFEFF\uFEFFIt cannot', 'It cannot', 'It cannot'],
    ['behind front matter', '---\nit: cannot\n---\n\nIt cannot', 'It cannot', 'It cannot'],
    ['of a bare address', 'See https://a.example/b_c for it', 'https://a.example/b_c', 'https://a.example/b_c'],
    ['behind a bare address', 'See www.a.example for a gateway', 'a gateway', 'a gateway'],
    ['of a bare mail address', '**me@a.example** is me@b.example', 'me@a.example', 'me@a.example'],
    ['behind a bare mail address', '*Ask* me@a.example for a fee', 'a fee', 'a fee'],
    ['of a cell with an escaped bar', '| h |\n| - |\n| a\\|b c |', 'h', 'h'],
    ['of NUL, which Markdown replaces', 'a\0b', '\uFFFDb', '\0b'],
  ])('%s', (_, text, piece, expected) => {
    expect(proseOf(text).original(piece)).toBe(expected);
  });

  it('leads from a cell with an escaped bar to its words', () => {
    const text = '| h |\n| - |\n| `a\\|b` c\\|d e |';
    const { prose } = readOutline(text).blocks[1] ?? {};
    expect(prose?.text).toBe('a|b c|d e');
    expect(words(text, prose?.sourceRange(4, 9))).toBe('c\\|d e');
  });

  it('leads from nothing to an empty range at the place', () => {
    const { prose } = proseOf('one **two**');
    expect(prose.sourceRange(4, 4)).toEqual({ start: 6, end: 6 });
    expect(prose.sourceRange(7, 7)).toEqual({ start: 9, end: 9 });
  });

  it('leads from a block without words into the block', () => {
    const text = 'x\n\n![logo](x.png)';
    const block = readOutline(text).blocks[1];
    expect(block?.prose.text).toBe('');
    expect(block && words(text, block.range)).toBe('![logo](x.png)');
  });
});
