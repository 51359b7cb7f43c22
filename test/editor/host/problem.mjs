/** Something the person at the keyboard can put right. The message is one sentence that says what is wrong and what to do. */
export class Problem extends Error {}

/**
 * Runs a command line program and gives the process its exit code. What goes wrong is told in one line, without a stack
 * trace; `ADR_BRIDGE_DEBUG=1` adds the stack trace for those who work on these scripts.
 *
 * @param {() => Promise<number>} program resolves to the exit code
 * @returns {Promise<never>}
 */
export async function runProgram(program) {
  const exitCode = await program().catch((error) => {
    const debug = Boolean(process.env.ADR_BRIDGE_DEBUG);
    process.stderr.write(`${debug ? (error?.stack ?? error) : (error?.message ?? error)}\n`);
    return 2;
  });
  process.exit(exitCode);
}

/**
 * Tells the person what takes so long. Goes to standard error, so that results on standard output stay clean.
 *
 * @param {string} line
 */
export function progress(line) {
  process.stderr.write(`${line}\n`);
}
