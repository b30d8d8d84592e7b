import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundledDictionaries } from '#main/spelling/bundled-dictionaries.ts';
import { readImports, root } from './module-graph.ts';

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Readonly<Record<string, { readonly bin?: Readonly<Record<string, string>> }>>;
};
const packageJson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

const imported = new Set(
  readImports(['{main,renderer,shared,scripts,tests}/**/*.{ts,tsx,js}', '*.ts'])
    .filter(({ isPackage }) => isPackage)
    .map(({ to }) => to),
);
const scripts = [
  ...Object.values(packageJson.scripts),
  ...globSync('scripts/**/*.ts', { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8')),
].join('\n');

const dictionaries = new Set(bundledDictionaries.values());

/** Programs are called by their names; of other packages a file is read by its path. */
function isRun(name: string): boolean {
  const programs = Object.keys(packages[`node_modules/${name}`]?.bin ?? {});
  return (
    dictionaries.has(name) ||
    scripts.includes(`node_modules/${name}/`) ||
    scripts.includes(`resolve('${name}/`) ||
    programs.some((program) => new RegExp(`(?:^|['\\s])${program}(?:['\\s]|$)`, 'm').test(scripts))
  );
}

/** `@types/yauzl` are of `yauzl`. */
function isOfImported(name: string): boolean {
  const of = /^@types\/(.+)$/.exec(name)?.[1];
  return of !== undefined && (of === 'node' || imported.has(of));
}

test('every dependency is imported or run by something', () => {
  const names = [...Object.keys(packageJson.dependencies), ...Object.keys(packageJson.devDependencies)];
  expect(names.filter((name) => !imported.has(name) && !isRun(name) && !isOfImported(name))).toEqual([]);
});
