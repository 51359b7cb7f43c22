import type { FormatName } from './names';
import type { FormatMaker } from './types';

/** Where each format is. It is loaded when it is asked for. */
export const formats: Readonly<Record<FormatName, () => Promise<FormatMaker>>> = {
  pretty: async () => (await import('./pretty')).prettyFormat,
  stylish: async () => (await import('./stylish')).stylishFormat,
  compact: async () => (await import('./compact')).compactFormat,
  json: async () => (await import('./json')).jsonFormat,
  jsonl: async () => (await import('./json')).jsonLinesFormat,
  github: async () => (await import('./github')).githubFormat,
  gitlab: async () => (await import('./gitlab')).gitlabFormat,
  azure: async () => (await import('./azure')).azureFormat,
  sarif: async () => (await import('./sarif')).sarifFormat,
  rdjson: async () => (await import('./rdjson')).rdjsonFormat,
  checkstyle: async () => (await import('./checkstyle')).checkstyleFormat,
  junit: async () => (await import('./junit')).junitFormat,
  markdown: async () => (await import('./markdown')).markdownFormat,
  blob: async () => (await import('./blob')).blobFormat,
};

/** What programs filter by themselves has every finding, hints included. */
export const WITH_EVERYTHING: readonly FormatName[] = ['json', 'jsonl', 'blob'];
