import type { ExportedOne } from '#shared/export/export-report.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { Clock } from '../platform/clock.ts';

export interface ExportOptions {
  readonly clock: Clock;
  readonly asDraft?: boolean;
  readonly signal?: AbortSignal;
  /** What keeps a single article back is thrown; `false`: it is in the report like that of others. */
  readonly throwsAlone?: boolean;
  /** How many articles have been looked at. */
  readonly onProgress?: (done: number, total: number) => void;
}

export function isAlone(
  ids: readonly ArticleId[],
  { throwsAlone = true }: Pick<ExportOptions, 'throwsAlone'>,
): boolean {
  return throwsAlone && ids.length === 1;
}

export type Outcome = (id: ArticleId, file: string | null, problem: string | null) => ExportedOne;
