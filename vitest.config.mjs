import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The suite that runs inside VS Code is Mocha's, and is started by test/editor/run.mjs.
    exclude: ['test/editor/**', 'node_modules/**'],
    globalSetup: ['test/build.ts'],
    testTimeout: 30_000,
  },
});
