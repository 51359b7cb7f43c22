import { parentPort } from 'node:worker_threads';
import type { Extract } from '../../core';
import { LocalExaminer } from './local';
import type { FromThread, Job, Shared, ToThread } from './messages';
import type { Settings } from './types';

/** A thread that does the jobs it is sent. While one waits for git, others go on. */
const examiner = new LocalExaminer();
const shared = new Map<number, Shared>();

parentPort?.on('message', (message: ToThread) => {
  if (message.kind === 'share') shared.set(message.number, message.value);
  else if (message.kind === 'forget') shared.delete(message.number);
  else void answer(message.number, message.job);
});

async function answer(number: number, job: Job): Promise<void> {
  const reply: FromThread = await run(job).then(
    (done) => ({ number, answer: done }),
    (error: unknown) => ({ number, failure: error instanceof Error ? error.message : String(error) }),
  );
  parentPort?.postMessage(reply);
}

async function run(job: Job) {
  if (job.kind === 'digest') {
    const settings = shared.get(job.reading.settings) as Settings;
    return examiner.digest({ ...job.reading, settings }, job.isKept);
  }
  const { checking } = job;
  const settings = shared.get(checking.settings) as Settings;
  const around = checking.around && {
    log: shared.get(checking.around.log) as readonly Extract[],
    places: checking.around.places,
  };
  return examiner.examine({ ...checking, settings, around });
}
