import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './module-graph.ts';

const read = (files: string): readonly string[] =>
  globSync(files, { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'));

/** What is between quotes, as far as it can be names of classes. */
const strings = read('renderer/**/*.{ts,tsx,html}')
  .flatMap((code) => [...code.matchAll(/'([^'\n]*)'|"([^"\n]*)"|`([^`]*)`/g)])
  .map(([, single, double, template]) => single ?? double ?? template ?? '');
const words = new Set(strings.flatMap((text) => text.match(/[\w-]+/g) ?? []));

/** Names that begin so are put together, or come from the icons' library. */
const beginnings = [...strings.flatMap((text) => text.match(/[\w-]+-(?=\$\{)/g) ?? []), 'lucide-'];

test('every class in a style sheet of the window is given to something', () => {
  const classes = read('renderer/**/*.css')
    .map((css) => css.replace(/\/\*[\s\S]*?\*\/|"[^"]*"|url\([^)]*\)/g, ''))
    .flatMap((css) => [...css.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name));
  expect(classes.length).toBeGreaterThan(300);
  const isUsed = (name: string): boolean =>
    words.has(name) || beginnings.some((beginning) => name.startsWith(beginning));
  expect(classes.filter((name) => !isUsed(name))).toEqual([]);
});
