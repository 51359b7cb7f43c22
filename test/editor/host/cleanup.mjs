/** @type {Set<() => void>} */
const tasks = new Set();

process.on('exit', () => {
  for (const task of tasks) task();
});
// Without these, Ctrl+C would end the process without its `exit` event, and servers would stay behind.
for (const [signal, exitCode] of /** @type {const} */ ([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
])) {
  process.once(signal, () => process.exit(exitCode));
}

/**
 * Runs a task when this process ends, however it ends short of SIGKILL.
 *
 * @param {() => void} task must be synchronous
 * @returns {() => void} takes the task off the list again, for when it was done earlier
 */
export function onExit(task) {
  tasks.add(task);
  return () => tasks.delete(task);
}
