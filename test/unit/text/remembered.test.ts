import { describe, expect, it } from 'vitest';
import { Remembered } from '../../../core/text/remembered';

/** Remembers lengths, and writes down what had to be found. */
function counted(room: number) {
  const found: string[] = [];
  const remembered = new Remembered<number>(room);
  const lengthOf = (text: string) =>
    remembered.of(text, () => {
      found.push(text);
      return text.length;
    });
  return { lengthOf, found };
}

describe('what was found for a text', () => {
  it('is not looked for again', () => {
    const { lengthOf, found } = counted(100);
    expect([lengthOf('one'), lengthOf('three'), lengthOf('one')]).toEqual([3, 5, 3]);
    expect(found).toEqual(['one', 'three']);
  });

  it('stays as long as it is asked for, whatever comes between', () => {
    const { lengthOf, found } = counted(100);
    for (let round = 0; round < 50; round++) {
      lengthOf('asked for');
      lengthOf(`said once: ${round}`);
    }
    expect(found.filter((text) => text === 'asked for')).toHaveLength(1);
  });

  it('is forgotten when the room is filled with others, twice', () => {
    const { lengthOf, found } = counted(20);
    lengthOf('old');
    for (let round = 0; round < 10; round++) lengthOf(`other ${round}`);
    lengthOf('old');
    expect(found.filter((text) => text === 'old')).toHaveLength(2);
  });
});
