import type { Problem } from '#shared/library/problem.ts';
import { phrase } from '#shared/messages/phrase.ts';

/** What is wrong in a file of a theme; `file` is relative to the library. */
export class ThemeError extends Error {
  override readonly name = 'ThemeError';
  readonly file: string;

  constructor(file: string, line: number | null, message: string) {
    super(`${file}${line === null ? '' : phrase`, line ${line}`}: ${message}`);
    this.file = file;
  }
}

export function themeProblem({ file, message }: ThemeError): Problem {
  return { code: 'theme-failed', article: null, headline: null, file, field: 'design.theme', message };
}
