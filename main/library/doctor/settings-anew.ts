import type { Article } from '#shared/articles/article.schema.ts';
import { defaultStages, firstStatus, lastStatus } from '#shared/articles/workflow.ts';
import { plainText } from '#shared/body/plain-text.ts';
import { LibraryConfig, librarySchemaVersion } from '#shared/library/library.schema.ts';

/** Scripts that are written in one language only, so that letters tell it. */
const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['ka', /\p{Script=Georgian}/gu],
];

/** Settings for a library that has lost its own: what its articles prove, and for the rest what a new one has. */
export function settingsFrom(title: string, articles: readonly Article[]): LibraryConfig {
  const sections = byUse(articles.flatMap(({ section }) => section ?? []));
  const [timeZone] = byUse(articles.flatMap(({ publication }) => publication?.timeZone ?? []));
  const language = languageOf(articles);
  return LibraryConfig.parse({
    schemaVersion: librarySchemaVersion,
    title,
    sections: sections.map((slug) => ({ slug, name: wordsOf(slug) })),
    workflow: { stages: stagesOf(articles) },
    ...(timeZone !== undefined && { timeZone }),
    ...(language !== null && { language }),
  });
}

/** An article says its language only where it isn't the library's. `null` where neither that nor the letters tell. */
function languageOf(articles: readonly Article[]): string | null {
  const own = articles.filter(({ language }) => language === null);
  if (own.length === 0) return byUse(articles.flatMap(({ language }) => language ?? []))[0] ?? null;
  const text = own.map(({ headline, body }) => `${headline} ${plainText(body)}`).join(' ');
  const letters = count(text, /\p{L}/gu);
  const found = scripts.find(([language, script]) => {
    // Half of what stands in Japanese may be Chinese characters.
    const share = language === 'ja' ? 5 : 2;
    return count(text, script) * share > letters;
  });
  return found?.[0] ?? null;
}

function stagesOf(articles: readonly Article[]): readonly object[] {
  const usual: readonly string[] = defaultStages;
  const others = byUse(articles.map(({ status }) => status)).filter((status) => !usual.includes(status));
  const between = usual.filter((id) => id !== firstStatus && id !== lastStatus).map((id) => ({ id }));
  const named = others.map((id) => ({ id, name: wordsOf(id) }));
  return [{ id: firstStatus }, ...between, ...named, { id: lastStatus }];
}

/** Each once, those that are there most often first, and by their letters where it is as often. */
function byUse<Name extends string>(names: readonly Name[]): readonly Name[] {
  const counts = new Map<Name, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
}

function wordsOf(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}
