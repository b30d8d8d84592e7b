import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

export const root = join(import.meta.dirname, '../..');

export interface Import {
  /** The importing file, from the project's folder, with forward slashes. */
  readonly from: string;
  /** The imported file in the same form, or the name of a package or of a part of Node. */
  readonly to: string;
  readonly isPackage: boolean;
  /** Erased before the code runs. */
  readonly isType: boolean;
}

const statement = /^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
const call = /\bimport\(\s*'([^']+)'\s*\)/g;
const strippedPrefixes = /^#(shared|main)\//;

/** What every file of main/, renderer/ and shared/ imports, or every file that `patterns` match. */
export function readImports(
  patterns: readonly string[] = ['main/**/*.ts', 'renderer/**/*.{ts,tsx}', 'shared/**/*.ts'],
): readonly Import[] {
  const files = globSync(patterns, { cwd: root });
  return files.map((file) => file.replaceAll('\\', '/')).flatMap(importsOf);
}

function importsOf(from: string): readonly Import[] {
  const code = readFileSync(join(root, from), 'utf8');
  const written = [
    ...[...code.matchAll(statement)].map(([, type, name = '']) => ({ name, isType: type !== undefined })),
    ...[...code.matchAll(call)].map(([, name = '']) => ({ name, isType: false })),
  ];
  return written.map(({ name, isType }) => ({ from, ...targetOf(from, name), isType }));
}

/** What `name` in an import of the file `from` leads to. */
export function targetOf(from: string, name: string): Pick<Import, 'to' | 'isPackage'> {
  const isRelative = name.startsWith('.');
  if (!isRelative && !strippedPrefixes.test(name)) return { to: packageOf(name), isPackage: true };
  const path = isRelative ? join(dirname(from), name) : name.replace(strippedPrefixes, '$1/');
  return { to: normalize(path).replaceAll('\\', '/').replace(/\?.*$/, ''), isPackage: false };
}

/** `@lexical/react/X` is of the package `@lexical/react`; `node:fs/promises` of `node:fs`. */
function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Each circle of files that need each other to be evaluated, written as a path that ends where it began. */
export function findCycles(imports: readonly Import[]): readonly string[] {
  const needs = new Map<string, string[]>();
  for (const { from, to, isPackage, isType } of imports) {
    if (!isPackage && !isType) needs.set(from, [...(needs.get(from) ?? []), to]);
  }
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) cycles.push([...path.slice(start), file].join(' → '));
    if (start >= 0 || done.has(file)) return;
    for (const next of needs.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of needs.keys()) visit(file, []);
  return cycles;
}
