import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { messages as mainEnglish } from '#main/messages/en.ts';
import { en as siteEnglish } from '#shared/site/messages/en.ts';
import { useMessages } from '../../../renderer/messages/index.ts';

const root = join(import.meta.dirname, '../../..');

/** Tables of which a part is asked for by keys that stand in the code as the keys of another object. */
const readByComputedKey = ['editor.commands.focusToolbar'];

/** The names that code asks for: behind a dot, in quotes, or taken out of an object. */
function namesRead(folders: string): ReadonlySet<string> {
  const files = globSync(`${folders}/**/*.{ts,tsx}`, { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/\/messages\/(?:en|he)[./]/.test(file));
  const code = files
    .map((file) => readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''))
    .join('\n');
  const named = [/\.([\w$]+)/g, /'([^'\n]+)'/g].flatMap((pattern) => [...code.matchAll(pattern)]);
  const names = new Set(named.map(([, name = '']) => name));
  const taken = /\{((?:[^{};()]|\{[^{};()]*\})*)\}\s*=[^=>]/g;
  for (const [, inBraces = ''] of code.matchAll(taken))
    for (const name of inBraces.match(/[\w$]+/g) ?? []) names.add(name);
  return names;
}

function unread(words: object, names: ReadonlySet<string>, path = ''): readonly string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const place = path === '' ? key : `${path}.${key}`;
    if (!names.has(key)) return readByComputedKey.includes(place) ? [] : [place];
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? unread(value, names, place)
      : [];
  });
}

// By their names alone: a word whose name something else has, too, isn't found.
describe('every word', () => {
  test.each([
    ['the window', useMessages(), '{renderer,shared}'],
    ['the menus and dialogs', mainEnglish, '{main,shared}'],
    ['the site', siteEnglish, '{main,shared}'],
  ])('of %s is asked for somewhere', (_of, words, folders) => {
    expect(unread(words, namesRead(folders))).toEqual([]);
  });
});
