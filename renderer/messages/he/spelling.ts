import type { Partly } from '#shared/messages/words.ts';
import type { Messages } from '../index.ts';
import { nouns } from './nouns.ts';

const most = 5;

export const spelling = {
  inField: (words: readonly string[]) =>
    `ייתכן שיש כאן שגיאות כתיב (${nouns.words(words.length)}): ${words.slice(0, most).join(', ')}${words.length > most ? '…' : ''}`,
  nothingWrong: 'אין שגיאות כתיב.',
  isOff: 'האיות אינו נבדק: „בדיקת איות בהקלדה” כבויה.',
  noDictionary: (language: string) => `אין במחשב הזה מילון: ${language}.`,
  addDictionary: 'הוספת מילון…',
  dictionaryAdded: (languages: string) => `נוסף: ${languages}.`,
  dictionaries: 'מילונים במחשב הזה',
  dictionariesHint:
    'מילונים נוספים באים מ־LibreOffice, כהרחבות (\u2066.oxt\u2069), או כשני קבצים של Hunspell (\u2066.aff\u2069 ו־\u2066.dic\u2069). Galley לעולם אינה מביאה מילון מעצמה.',
} satisfies Partly<Messages['spelling']>;
