import type { ArticleId } from '#shared/library/ids.ts';
import type { Problem } from '#shared/library/problem.ts';

/** The files of a library that can't be used as they are, at most one problem each. They are left untouched. */
export interface FileProblems {
  readonly report: (
    file: string,
    code: string,
    message: string,
    article?: ArticleId,
    headline?: string | null,
  ) => void;
  /** The file is well again. */
  readonly clear: (file: string) => void;
  /** Ordered by file name. */
  readonly all: () => readonly Problem[];
}

export function createFileProblems(): FileProblems {
  const byFile = new Map<string, Problem>();
  return {
    report: (file, code, message, article = undefined, headline = null) => {
      byFile.set(file, { code, article: article ?? null, headline, file, field: null, message });
    },
    clear: (file) => {
      byFile.delete(file);
    },
    all: () => [...byFile.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, problem]) => problem),
  };
}
