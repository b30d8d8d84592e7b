import { phrase } from '../messages/phrase.ts';
import { hasSiteMessages, ownWordsIn } from '../site/messages/index.ts';
import { englishWords, isGroup, ownWord, placesLacking } from '../site/messages/own-words.ts';
import type { LibraryConfig } from './library.schema.ts';
import type { Problem } from './problem.ts';

/**
 * What pages would say in English below a language that isn't, so that screen readers read it as that language and nobody hyphenates it
 * well; and what a newsroom gives as words of its own that are none.
 */
export function checkWords({
  language,
  words,
}: Pick<LibraryConfig, 'language' | 'words'>): readonly Problem[] {
  const faults = Object.entries(words).flatMap(([tag, own]) => faultsIn(own, tag));
  const given = ownWordsIn(words, language) ?? {};
  const lacking = hasSiteMessages(language)
    ? []
    : [...englishWords].filter(([path]) => ownWord(given, path).trim() === '');
  const [first] = lacking;
  if (first === undefined) return faults;
  const message =
    lacking.length === englishWords.size
      ? phrase`Galley doesn’t speak “${language}”: on the site’s pages its own words, such as “${first[1]}”, are English. Give them in the site’s settings, under “Words of the pages”.`
      : phrase`Of the words of the site’s pages in “${language}”, ${lacking.length} are still English, such as “${first[1]}”: give them in the site’s settings, under “Words of the pages”.`;
  return [...faults, problem('words-missing', message)];
}

function faultsIn(own: unknown, tag: string, group = ''): readonly Problem[] {
  return Object.entries(own ?? {}).flatMap(([key, value]): readonly Problem[] => {
    const path = group === '' ? key : `${group}.${key}`;
    const english = englishWords.get(path);
    if (english === undefined) {
      const isGroupOfWords = [...englishWords.keys()].some((one) => one.startsWith(`${path}.`));
      if (isGroupOfWords && isGroup(value)) return faultsIn(value, tag, path);
      return [
        fault(
          isGroupOfWords
            ? phrase`Under “words” in galley.json, “${tag}” has something else than an object for “${path}”: it isn’t used.`
            : phrase`Under “words” in galley.json, “${tag}” has “${path}”, which is none of the words of pages: look at its spelling.`,
        ),
      ];
    }
    if (typeof value !== 'string')
      return [
        fault(
          phrase`Under “words” in galley.json, “${tag}” has no text for “${path}”: write it in quotation marks.`,
        ),
      ];
    const lost = placesLacking(value, english);
    if (value.trim() === '' || lost.length === 0) return [];
    return [
      fault(
        phrase`Under “words” in galley.json, the “${tag}” text of “${path}” lacks ${lost.join(', ')}, in whose place pages put a value.`,
      ),
    ];
  });
}

function fault(message: string): Problem {
  return problem('words-wrong', message);
}

function problem(code: string, message: string): Problem {
  return { code, article: null, headline: null, file: 'galley.json', field: 'words', message, level: 'warn' };
}
