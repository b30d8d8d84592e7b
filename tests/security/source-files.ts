import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

export interface SourceFile {
  /** From the project's folder, with forward slashes. */
  readonly path: string;
  /** Without comments, which may name what the code must not. */
  readonly code: string;
}

/** The code that ships: main/, renderer/ and shared/. */
export function sourceFiles(...patterns: readonly string[]): readonly SourceFile[] {
  return globSync([...patterns], { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
    .map((path) => ({ path, code: withoutComments(readFileSync(join(root, path), 'utf8')) }));
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** `path: match` for every place that a pattern is found in. */
export function findCode(pattern: RegExp, files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, code }) =>
    [...code.matchAll(pattern)].map((match) => `${path}: ${match[0]}`),
  );
}

export const shippedCode = sourceFiles('main/**/*.ts', 'renderer/**/*.{ts,tsx}', 'shared/**/*.ts');
export const rendererMarkup = sourceFiles('renderer/**/*.html');
