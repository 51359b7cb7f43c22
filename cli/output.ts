import pc from 'picocolors';
import { createSupportsHyperlinks } from 'supports-hyperlinks';
import { printable } from './words';

type Stream = NodeJS.WriteStream;
type Colours = ReturnType<typeof pc.createColors>;

/** Words that lead to a page where the reader can follow them, and only words elsewhere. */
export interface Links {
  to(url: string, text: string): string;
}

export const noLinks: Links = { to: (_, text) => text };

/** Links of a terminal (OSC 8). */
const terminalLinks: Links = {
  to: (url, text) => (url === '' ? text : `\u001B]8;;${url}\u0007${text}\u001B]8;;\u0007`),
};

/** Columns where no terminal says how many it has. */
export const DEFAULT_WIDTH = 100;

/** A run that is over sooner needs no progress line. */
const PROGRESS_AFTER_MS = 700;
const PROGRESS_EVERY_MS = 80;

const CLEAR_LINE = '\r\u001B[K';

/** Results go to standard output; everything said about the run goes to standard error. */
export class Output {
  /** For standard output. */
  readonly colours: Colours;
  /** Columns that a line of results may take. */
  readonly width: number;
  readonly links: Links;
  /** How many problems have kept the run from doing all of what was asked. */
  problems = 0;

  readonly #complaints = new Set<string>();
  readonly #startedAt = Date.now();
  #shownAt = 0;
  #hasProgressLine = false;

  /** @param colour what the caller asked for; undefined lets the environment and the terminal decide */
  constructor(
    private readonly stdout: Stream,
    private readonly stderr: Stream,
    environment: NodeJS.ProcessEnv,
    colour: boolean | undefined,
    readonly isQuiet = false,
  ) {
    this.colours = pc.createColors(colour ?? wantsColour(stdout, environment));
    this.links = canLink(stdout, this.colours) ? terminalLinks : noLinks;
    this.width = Math.max(40, (stdout.isTTY && stdout.columns) || DEFAULT_WIDTH);
  }

  /** Where somebody can be asked something; null where nobody looks. */
  get terminal(): Stream | null {
    return this.stderr.isTTY ? this.stderr : null;
  }

  /** Writes a result. */
  print(text: string): void {
    this.#clearProgress();
    this.stdout.write(text);
  }

  /** Says what went wrong, in one sentence; the run goes on, and ends with the code for it. */
  complain(sentence: string): void {
    this.problems++;
    this.#say(sentence);
  }

  /** The same of what keeps several files from being looked at: the first time only. */
  complainOnce(sentence: string): void {
    if (this.#complaints.has(sentence)) return;
    this.#complaints.add(sentence);
    this.complain(sentence);
  }

  /** Says something worth knowing that keeps nothing from being done. */
  note(sentence: string): void {
    if (!this.isQuiet) this.#say(sentence);
  }

  /** Shows on a terminal how far a long run is. */
  progress(done: number, total: number): void {
    const now = Date.now();
    const isEarly = now - this.#startedAt < PROGRESS_AFTER_MS || now - this.#shownAt < PROGRESS_EVERY_MS;
    if (!this.stderr.isTTY || this.isQuiet || isEarly) return;
    this.#shownAt = now;
    this.#hasProgressLine = true;
    this.stderr.write(`${CLEAR_LINE}Reading ${done.toLocaleString('en')} of ${total.toLocaleString('en')} files`);
  }

  /** To be called when the run is over. */
  end(): void {
    this.#clearProgress();
  }

  #say(sentence: string): void {
    this.#clearProgress();
    this.stderr.write(`${printable(sentence)}\n`);
  }

  #clearProgress(): void {
    if (this.#hasProgressLine) this.stderr.write(CLEAR_LINE);
    this.#hasProgressLine = false;
  }
}

function wantsColour(stdout: Stream, { NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv): boolean {
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return Boolean(stdout.isTTY) && TERM !== 'dumb';
}

function canLink(stdout: Stream, { isColorSupported }: Colours): boolean {
  return Boolean(stdout.isTTY) && isColorSupported && createSupportsHyperlinks(stdout);
}
