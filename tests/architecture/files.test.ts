import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './module-graph.ts';

const code = globSync(['{main,renderer,shared,scripts,tests}/**/*.{ts,tsx,js,css}', '*.ts'], { cwd: root })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.startsWith('tests/fixtures/'));
const texts = [
  ...code,
  ...globSync(['*.{json,md,yml}', '{main,renderer,shared,scripts,tests,examples}/**/*.md'], { cwd: root }),
].filter((file) => file !== 'package-lock.json');

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const holding = (pattern: RegExp, files: readonly string[]): readonly string[] =>
  files.flatMap((file) => {
    const found = pattern.exec(read(file));
    return found === null ? [] : [`${file}: ${found[0]}`];
  });

describe('the files', () => {
  test('were found', () => {
    expect(code.length).toBeGreaterThan(400);
  });

  test('are of one concept: none has more than 300 lines, no table of tests more than 400', () => {
    const lines = (file: string): number => read(file).trimEnd().split('\n').length;
    expect(
      code
        .filter((file) => lines(file) > (/\.test\.tsx?$/.test(file) ? 400 : 300))
        .map((file) => `${file}: ${lines(file)}`),
    ).toEqual([]);
  });

  test('have names that say what is in them', () => {
    const vague = /(?:^|\/)(?:utils?|helpers?|common|misc|manager)\.(?:ts|tsx|css)$/;
    expect(code.filter((file) => vague.test(file))).toEqual([]);
  });

  test('name in their comments files that are there', () => {
    const names = new Set(code.map((file) => file.split('/').at(-1)));
    const ofOthers = ['LexicalConstants.ts'];
    const wrong = code.flatMap((file) =>
      (read(file).match(/\/\*[\s\S]*?\*\/|\/\/.*$/gm) ?? [])
        .flatMap((comment) => comment.match(/(?<![\w./<>*-])[\w-]+\.tsx?\b/g) ?? [])
        .filter((name) => !names.has(name) && !ofOthers.includes(name))
        .map((name) => `${file}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test.each(['main', 'renderer', 'shared', 'tests', 'scripts'])(
    'of %s/ are introduced by a README',
    (folder) => {
      expect(existsSync(join(root, folder, 'README.md'))).toBe(true);
    },
  );

  test('name no folder of one machine and no host of one registry', () => {
    const others = texts.filter((file) => file !== 'tests/architecture/files.test.ts');
    const machine = new RegExp(
      `(?<![\\w.:/])/(?:${['work', 'home/[a-z]', 'Users/[a-z]'].join('|')})/[\\w.-]+/`,
    );
    const registry = /npmjs\.|verdaccio|artifactory|jfrog/i;
    expect(holding(machine, others)).toEqual([]);
    expect(holding(registry, others)).toEqual([]);
  });
});

describe('the lock file', () => {
  test('says of no package from which host it came', () => {
    expect(/"resolved": "https?:\/\/[^"]+/.exec(read('package-lock.json'))?.[0]).toBeUndefined();
  });
});
