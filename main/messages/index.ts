import type { InterfaceLanguage } from '#shared/messages/interface-language.ts';
import type { Words } from '#shared/messages/words.ts';
import { messages as en } from './en.ts';
import { he } from './he.ts';

export type MainMessages = Words<typeof en>;

const languages: Readonly<Record<InterfaceLanguage, MainMessages>> = { en, he };

/** Every word that the main process shows. English until the settings are read. */
export let messages: MainMessages = en;

export function speak(language: InterfaceLanguage): void {
  messages = languages[language];
}
