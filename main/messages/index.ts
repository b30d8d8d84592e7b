import { config } from 'zod';
import zodEnglish from 'zod/v4/locales/en.js';
import zodHebrew from 'zod/v4/locales/he.js';
import type { InterfaceLanguage } from '#shared/messages/interface-language.ts';
import { type Phrases, speakPhrases } from '#shared/messages/phrase.ts';
import type { Words } from '#shared/messages/words.ts';
import { messages as en } from './en.ts';
import { he } from './he.ts';
import { hePhrases } from './he-phrases/index.ts';

export type MainMessages = Words<typeof en>;

interface Language {
  readonly messages: MainMessages;
  /** `null`: as they are written where they are said. */
  readonly phrases: Phrases | null;
  /** What a schema says of a value that it refuses. */
  readonly refusals: ReturnType<typeof zodEnglish>;
}

const languages: Readonly<Record<InterfaceLanguage, Language>> = {
  en: { messages: en, phrases: null, refusals: zodEnglish() },
  he: { messages: he, phrases: hePhrases, refusals: zodHebrew() },
};

/** Every word that the main process shows. English until the settings are read. */
export let messages: MainMessages = en;

export function speak(language: InterfaceLanguage): void {
  const spoken = languages[language];
  messages = spoken.messages;
  speakPhrases(spoken.phrases);
  config(spoken.refusals);
}
