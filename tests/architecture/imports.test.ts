import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findCycles, type Import, readImports, root } from './module-graph.ts';

const imports = readImports();
const packageJson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};

const show = ({ from, to }: Import) => `${from} → ${to}`;
const from = (folder: string) => imports.filter((one) => one.from.startsWith(folder));

/** `main/library/…` → `library`; '' for the files of main itself, which put the domains together. */
function domainOf(path: string): string {
  return /^main\/([^/]+)\//.exec(path)?.[1] ?? '';
}

describe('imports', () => {
  test('were found', () => {
    expect(imports.length).toBeGreaterThan(300);
  });

  test('of shared/ stay in shared/, but for packages that are pure', () => {
    const pure = new Set([
      ...['zod', 'parse5', '@sindresorhus/slugify', 'temporal-polyfill', 'marked', 'marked-footnote', 'diff'],
      ...['hast-util-from-parse5', 'hast-util-sanitize', 'hast-util-to-html'],
    ]);
    const strays = from('shared/').filter(({ to, isPackage }) =>
      isPackage ? !pure.has(to) : !to.startsWith('shared/'),
    );
    expect(strays.map(show)).toEqual([]);
  });

  test('of renderer/ stay in renderer/ and shared/, and need neither Node nor Electron', () => {
    const strays = from('renderer/').filter(({ to, isPackage }) =>
      isPackage
        ? to.startsWith('node:') || to === 'electron' || to === 'sharp'
        : !/^(?:renderer|shared)\//.test(to),
    );
    expect(strays.map(show)).toEqual([]);
  });

  test('of main/ stay in main/ and shared/', () => {
    const strays = from('main/').filter(({ to, isPackage }) => !isPackage && !/^(?:main|shared)\//.test(to));
    expect(strays.map(show)).toEqual([]);
  });

  test('of packages in main/ are in dependencies, so that the packed app has them', () => {
    const known = new Set(['electron', ...Object.keys(packageJson.dependencies)]);
    const strays = [...from('main/'), ...from('shared/')].filter(
      ({ to, isPackage, isType }) => isPackage && !isType && !to.startsWith('node:') && !known.has(to),
    );
    expect(strays.map(show)).toEqual([]);
  });

  test('of electron are only in index.ts, boot.ts, preload.ts and electron/; electron-store in settings/', () => {
    const shell = /^main\/(?:index\.ts|boot\.ts|preload\.ts|electron\/)/;
    const strays = from('main/').filter(
      (one) =>
        (one.to === 'electron' && !shell.test(one.from)) ||
        (one.to === 'electron-store' && !one.from.startsWith('main/settings/')),
    );
    expect(strays.map(show)).toEqual([]);
  });

  test('of one domain in another happen only where the domains are put together', () => {
    const putTogether = new Set(['', 'electron', 'cli']);
    const forAll = new Set(['', 'platform', 'messages']);
    const exceptions = new Set(['preview → site', 'publish → site']);
    // How any file of a library is named, read, refused, set aside and removed, what its second versions are, which renditions of a picture exist, how texts are encoded and dates written, and how what is typed into a search is read: formats, no services.
    const formats = new Set([
      'main/articles/article-digest.ts',
      'main/articles/article-file.ts',
      'main/articles/journal-lines.ts',
      'main/history/version-archive.ts',
      'main/history/version-log.ts',
      'main/import/day-order.ts',
      'main/import/decode-text.ts',
      'main/import/publication-date.ts',
      'main/library/second-versions.ts',
      'main/library/library-changed.ts',
      'main/library/library-layout.ts',
      'main/library/remove-for-good.ts',
      'main/library/rewrite-file.ts',
      'main/library/saving-failed.ts',
      'main/library/set-aside.ts',
      'main/library/take-second-versions.ts',
      'main/library/versioned-file.ts',
      'main/media/rendition-recipes.ts',
      'main/search/search-query.ts',
    ]);
    const strays = from('main/').filter((one) => {
      const [own, other] = [domainOf(one.from), domainOf(one.to)];
      if (one.isPackage || one.isType || !one.to.startsWith('main/')) return false;
      if (own === other || putTogether.has(own) || forAll.has(other) || formats.has(one.to)) return false;
      return !exceptions.has(`${own} → ${other}`);
    });
    expect(strays.map(show)).toEqual([]);
  });

  test('of electron/ are in no domain, not even of its types', () => {
    const strays = from('main/').filter(
      (one) => one.to.startsWith('main/electron/') && !['', 'electron'].includes(domainOf(one.from)),
    );
    expect(strays.map(show)).toEqual([]);
  });

  test('of the renderer: ui/ knows no feature, and window.galley is used by ipc/ alone', () => {
    const strays = from('renderer/ui/').filter(({ to }) => to.startsWith('renderer/features/'));
    expect(strays.map(show)).toEqual([]);
  });

  test('never go round in a circle', () => {
    expect(findCycles(imports)).toEqual([]);
  });
});

describe('a circle', () => {
  const edge = (one: string, other: string, isType = false): Import => ({
    from: one,
    to: other,
    isPackage: false,
    isType,
  });

  test.each([
    ['of two', [edge('a', 'b'), edge('b', 'a')], ['a → b → a']],
    ['of three', [edge('a', 'b'), edge('b', 'c'), edge('c', 'a')], ['a → b → c → a']],
    ['with itself', [edge('a', 'a')], ['a → a']],
    ['closed by a type is none', [edge('a', 'b'), edge('b', 'a', true)], []],
    ['that two ways lead to', [edge('a', 'b'), edge('a', 'c'), edge('b', 'c')], []],
  ])('%s', (_name, edges, expected) => {
    expect(findCycles(edges)).toEqual(expected);
  });
});
