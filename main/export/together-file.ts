import type { ExportSource } from './export-source.ts';

/** A file of many articles, written from its first line to its last with one of them in memory at a time. */
export interface TogetherFile {
  readonly begin: () => string;
  readonly article: (source: ExportSource) => string;
  readonly end: () => string;
}
