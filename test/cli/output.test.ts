import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Output } from '../../cli/output';

const CLEAR = '\r\u001B[K';

/** A stream that keeps what is written to it. */
function stream(isTTY: boolean, columns?: number) {
  const written: string[] = [];
  const write = (text: string) => written.push(text) > 0;
  return { stream: { isTTY, columns, write } as unknown as NodeJS.WriteStream, text: () => written.join('') };
}

describe('colours', () => {
  const isColoured = (terminal: boolean, environment: NodeJS.ProcessEnv, asked?: boolean) =>
    new Output(stream(terminal).stream, stream(terminal).stream, environment, asked).colours.isColorSupported;

  it('are for terminals only', () => {
    expect(isColoured(true, {})).toBe(true);
    expect(isColoured(false, {})).toBe(false);
    expect(isColoured(true, { TERM: 'dumb' })).toBe(false);
    expect(isColoured(false, { CI: 'true' })).toBe(false);
  });

  it('can be turned off and on by the environment', () => {
    expect(isColoured(true, { NO_COLOR: '1' })).toBe(false);
    expect(isColoured(true, { NO_COLOR: '' })).toBe(true);
    expect(isColoured(false, { FORCE_COLOR: '1' })).toBe(true);
    expect(isColoured(true, { FORCE_COLOR: '0' })).toBe(false);
    expect(isColoured(true, { NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(false);
  });

  it('follow the caller before the environment', () => {
    expect(isColoured(false, { NO_COLOR: '1' }, true)).toBe(true);
    expect(isColoured(true, { FORCE_COLOR: '1' }, false)).toBe(false);
  });
});

describe('links', () => {
  const linked = (terminal: boolean, colour?: boolean) =>
    new Output(stream(terminal).stream, stream(terminal).stream, {}, colour).links.to('https://example.org/a', 'a');

  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('are for terminals that can follow them', () => {
    vi.stubEnv('FORCE_HYPERLINK', '1');
    expect(linked(true)).toBe('\u001B]8;;https://example.org/a\u0007a\u001B]8;;\u0007');
    expect(linked(false, true)).toBe('a');
    expect(linked(true, false)).toBe('a');
    vi.stubEnv('FORCE_HYPERLINK', '0');
    expect(linked(true)).toBe('a');
  });
});

describe('width', () => {
  it('is that of the terminal, and a fixed one elsewhere', () => {
    const widthOf = (terminal: boolean, columns?: number) =>
      new Output(stream(terminal, columns).stream, stream(terminal).stream, {}, undefined).width;
    expect(widthOf(true, 72)).toBe(72);
    expect(widthOf(true, 10)).toBe(40);
    expect(widthOf(true, 0)).toBe(100);
    expect(widthOf(false)).toBe(100);
  });
});

describe('progress', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function longRun(terminal: boolean, isQuiet = false) {
    const [results, messages] = [stream(terminal), stream(terminal)];
    const output = new Output(results.stream, messages.stream, {}, false, isQuiet);
    output.progress(0, 1080);
    const atOnce = messages.text();
    vi.advanceTimersByTime(2000);
    output.progress(412, 1080);
    return { output, atOnce, messages, results };
  }

  it('shows on a terminal when a run takes long', () => {
    const { atOnce, messages, results } = longRun(true);
    expect(atOnce).toBe('');
    expect(messages.text()).toBe(`${CLEAR}Reading 412 of 1,080 files`);
    expect(results.text()).toBe('');
  });

  it('is cleared before anything else is written, and at the end', () => {
    const { output, messages } = longRun(true);
    output.complain('docs does not exist.');
    expect(messages.text()).toBe(`${CLEAR}Reading 412 of 1,080 files${CLEAR}docs does not exist.\n`);
    vi.advanceTimersByTime(2000);
    output.progress(500, 1080);
    output.end();
    expect(messages.text().endsWith(`Reading 500 of 1,080 files${CLEAR}`)).toBe(true);
  });

  it('shows neither in a pipeline nor in a quiet run', () => {
    expect(longRun(false).messages.text()).toBe('');
    expect(longRun(true, true).messages.text()).toBe('');
  });
});
