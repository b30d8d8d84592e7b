import { parentPort } from 'node:worker_threads';
import { createHunspellFromStrings, type Hunspell } from 'hunspell-wasm';
import { capitalise } from '#shared/text/letter-case.ts';
import type { SpellingAnswer, SpellingTask } from './spelling/spelling-task.ts';

/** A thread that looks words up. Hunspell runs as WebAssembly: whatever a dictionary holds, it reaches nothing but its own memory. */
const opened = new Map<string, Promise<Hunspell>>();

/** How many ways to write a word somebody looks at. */
const mostSuggestions = 8;

parentPort?.on('message', async (task: SpellingTask) => {
  const answer = await answerTo(task).catch(
    (error: unknown): SpellingAnswer => ({
      id: task.id,
      failed: error instanceof Error ? error.message : String(error),
    }),
  );
  parentPort?.postMessage(answer);
});

async function answerTo(task: SpellingTask): Promise<SpellingAnswer> {
  const { id, language } = task;
  if ('dictionary' in task) {
    const { aff, dic } = task.dictionary;
    opened.set(language, createHunspellFromStrings(aff, dic));
    await opened.get(language);
    return { id, words: [] };
  }
  const engine = await opened.get(language);
  if (engine === undefined) throw new Error(`no dictionary was opened for ${language}`);
  if ('suggest' in task)
    return { id, words: suggestionsFor(engine, task.suggest, language).slice(0, mostSuggestions) };
  return { id, words: task.check.filter((word) => !engine.testSpelling(word)) };
}

/** At the beginning of a sentence a word may have been meant that is written in small letters elsewhere: asked as it is, Hunspell puts names first. */
function suggestionsFor(engine: Hunspell, word: string, language: string): readonly string[] {
  const small = word.toLocaleLowerCase(language);
  const asName = (one: string): string => capitalise(one, language);
  const own = engine.getSpellingSuggestions(word);
  if (small === word || asName(small) !== word) return own;
  return [...new Set([...engine.getSpellingSuggestions(small).map(asName), ...own])];
}
