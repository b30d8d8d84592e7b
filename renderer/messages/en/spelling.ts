import { count } from '../format.ts';

/** More are no help to whoever hears them. */
const most = 5;

export const spelling = {
  inField: (words: readonly string[]) =>
    `${count(words.length, 'word', 'words')} may be misspelled: ${words.slice(0, most).join(', ')}${words.length > most ? '…' : ''}`,
  nothingWrong: 'No word is spelled wrong.',
  isOff: 'Spelling isn’t checked: “Check spelling while typing” is off.',
  noDictionary: (language: string) => `There is no dictionary of ${language} on this computer.`,
  addDictionary: 'Add a dictionary…',
  dictionaryAdded: (languages: string) => `Added: ${languages}.`,
  dictionaries: 'Dictionaries on this computer',
  dictionariesHint:
    'Others come from LibreOffice, whose dictionaries are extensions (.oxt), or as two files of Hunspell (.aff and .dic). Galley never fetches one by itself.',
} as const;
