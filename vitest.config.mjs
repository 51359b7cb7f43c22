import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The suite that runs inside VS Code is Mocha's, and is started by test/editor/run.mjs.
    exclude: ['test/editor/**', 'node_modules/**'],
    globalSetup: ['test/build.ts'],
    testTimeout: 30_000,
    // One less than there are processors by default: on two, that leaves one idle while a test waits for what it started.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
