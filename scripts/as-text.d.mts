import type { Plugin } from 'esbuild';

export const asText: Plugin;
