import { z } from 'zod';
import { LanguageTag } from '../../library/ids.ts';
import { en } from './en.ts';
import type { SiteMessages } from './site-messages.ts';

/**
 * Words of the site's pages that a newsroom gives itself, by language, in the form of `SiteMessages` with `{minutes}` and the like for
 * what each page puts in: `{"eu": {"search": "Bilatu", "roles": {"by": "Egilea:"}}}`. What is none of the words is kept, and named by
 * `checkWords`.
 */
export const OwnWords = z.record(LanguageTag, z.record(z.string(), z.unknown()));
export type OwnWords = z.infer<typeof OwnWords>;

/** One text of the pages. */
interface SiteWord {
  /** Its keys with dots between: "roles.by". */
  readonly path: string;
  /** With `{minutes}` and the like. */
  readonly text: string;
}

/** What stands for the values of those that have some, in their order. */
const placeholders: Readonly<Record<string, readonly string[]>> = {
  readingTime: ['minutes'],
  photoCredit: ['credit'],
  recordingCredit: ['credit'],
  'embed.open': ['name'],
  'embed.show': ['name'],
  'embed.note': ['name'],
  'changes.headline': ['before', 'after'],
  'changes.words': ['before', 'after'],
  'changes.added': ['words'],
  'changes.removed': ['words'],
  archivePage: ['number'],
  articlesBy: ['name'],
};

/** All texts of a language, in the order of `SiteMessages`. */
export function wordsIn(messages: SiteMessages): readonly SiteWord[] {
  return wordsBelow(messages, '');
}

function wordsBelow(value: unknown, path: string): readonly SiteWord[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value === 'function') {
    const places = (placeholders[path] ?? []).map((name) => `{${name}}`);
    return [{ path, text: String(value(...places)) }];
  }
  return Object.entries(value ?? {}).flatMap(([key, one]) =>
    wordsBelow(one, path === '' ? key : `${path}.${key}`),
  );
}

/** What English says, by path: what there is to say. */
export const englishWords: ReadonlyMap<string, string> = new Map(
  wordsIn(en).map(({ path, text }) => [path, text]),
);

/** The messages with a newsroom's own words in the place of those that it gives. */
export function withOwnWords(messages: SiteMessages, own: Readonly<Record<string, unknown>>): SiteMessages {
  return over(messages, own, '') as SiteMessages;
}

function over(value: unknown, own: unknown, path: string): unknown {
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => {
        const given = isGroup(own) && Object.hasOwn(own, key) ? own[key] : undefined;
        return [key, over(one, given, path === '' ? key : `${path}.${key}`)];
      }),
    );
  }
  if (typeof own !== 'string' || own.trim() === '') return value;
  return typeof value === 'function' ? filling(own, placeholders[path] ?? []) : own;
}

/** The text that a newsroom gives for one of the words; '' where it gives none. */
export function ownWord(own: Readonly<Record<string, unknown>> | null, path: string): string {
  const value = path
    .split('.')
    .reduce<unknown>(
      (group, key) => (isGroup(group) && Object.hasOwn(group, key) ? group[key] : undefined),
      own,
    );
  return typeof value === 'string' ? value : '';
}

/** The same words with another text for one of them; '' takes it away. */
export function withOwnWord(
  own: Readonly<Record<string, unknown>>,
  path: string,
  text: string,
): Readonly<Record<string, unknown>> {
  const [key = '', ...rest] = path.split('.');
  const { [key]: before, ...others } = own;
  const below = isGroup(before) ? before : {};
  const value = rest.length === 0 ? text : withOwnWord(below, rest.join('.'), text);
  const isEmpty = typeof value === 'string' ? value === '' : Object.keys(value).length === 0;
  return isEmpty ? others : { ...own, [key]: value };
}

/** Which of the places for values a text lacks, such as `{minutes}`: a page would print it without. */
export function placesLacking(text: string, english: string): readonly string[] {
  return [...new Set(english.match(/\{\w+\}/g))].filter((place) => !text.includes(place));
}

export function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `{minutes}` and the like become the values that the pages give. */
function filling(text: string, names: readonly string[]): (...values: readonly unknown[]) => string {
  return (...values) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const at = names.indexOf(name);
      return at === -1 ? whole : String(values[at]);
    });
}
