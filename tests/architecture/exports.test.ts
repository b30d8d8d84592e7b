import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, targetOf } from './module-graph.ts';

const sources = globSync(['{main,renderer,shared,scripts,tests}/**/*.{ts,tsx}', '*.ts'], { cwd: root })
  .map((file) => file.replaceAll('\\', '/'))
  .map((file) => ({ file, code: readFileSync(join(root, file), 'utf8') }));

const declared =
  /^export (?:abstract |async )*(?:function\*?|const|let|class|interface|type|enum) ([\w$]+)/gm;
const listed = /^(import|export)\s+(?:type\s+)?(?:\w+,\s*)?\{([^}]*)\}(?:\s*from\s*'([^']+)')?/gm;
const whole = /(?:^(?:import|export)\s+\*\s[^;]*?from\s*|\bimport\(\s*)'([^']+)'/gm;

const namesIn = (list: string): readonly (readonly string[])[] =>
  list.split(',').flatMap((part) => {
    const names = part
      .trim()
      .replace(/^type /, '')
      .split(/\s+as\s+/);
    return names[0] === '' ? [] : [names];
  });

/** `file name` of everything that another file imports, and `file` of what is imported as a whole. */
const imported = new Set(
  sources.flatMap(({ file, code }) => [
    ...[...code.matchAll(listed)].flatMap(([, , list = '', from]) =>
      from === undefined ? [] : namesIn(list).map(([name]) => `${targetOf(file, from).to} ${name}`),
    ),
    ...[...code.matchAll(whole)].map(([, from = '']) => targetOf(file, from).to),
  ]),
);

const exported = sources
  .filter(({ file }) => /^(?:main|renderer|shared)\//.test(file))
  .flatMap(({ file, code }) => [
    ...[...code.matchAll(declared)].map(([, name]) => ({ file, name })),
    ...[...code.matchAll(listed)].flatMap(([, word, list = '']) =>
      word === 'export' ? namesIn(list).map((names) => ({ file, name: names.at(-1) })) : [],
    ),
  ]);

test('what a file exports is imported by another', () => {
  expect(exported.length).toBeGreaterThan(1000);
  const unused = exported.filter(({ file, name }) => !imported.has(`${file} ${name}`) && !imported.has(file));
  expect([...new Set(unused.map(({ file, name }) => `${file}: ${name}`))]).toEqual([]);
});
