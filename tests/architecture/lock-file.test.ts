import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './module-graph.ts';

interface LockedPackage {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Readonly<Record<string, LockedPackage>>;
};
const packageJson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Readonly<
  Record<string, Record<string, string>>
>;

/** Whether a package at `path` of the tree finds `name`: in its own node_modules or in one above. */
function isFound(path: string, name: string): boolean {
  for (let folder = path; ; folder = folder.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    if (`${folder === '' ? '' : `${folder}/`}node_modules/${name}` in packages) return true;
    if (folder === '') return false;
  }
}

// npm leaves a platform's package out without a word when the registry lacks it that day; `npm ci` then refuses the file.
test('every optional package has its entry, for every system', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isFound(path, name))
      .map((name) => `${path || 'package.json'}: ${name}`),
  );
  expect(missing).toEqual([]);
});

test('there is one Lexical, and all of its packages are of its version', () => {
  const copies = Object.keys(packages).filter((path) => /(?:^|\/)node_modules\/lexical$/.test(path));
  expect(copies).toEqual(['node_modules/lexical']);
  const versions = Object.entries(packages)
    .filter(([path]) => /node_modules\/(?:lexical|@lexical\/[^/]+)$/.test(path))
    .map(([, { version }]) => version);
  expect([...new Set(versions)]).toEqual(['0.52.0']);
});

test('every version in package.json is exact', () => {
  const loose = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.entries(packageJson[kind] ?? {}).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
    ),
  );
  expect(loose).toEqual([]);
});
