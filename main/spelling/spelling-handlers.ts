import { nameTest, newsroomNames } from '#shared/house-style/names.ts';
import type { Handlers } from '#shared/ipc/handlers.ts';
import type { AuthorService } from '../authors/author-service.ts';
import type { LibraryFolder } from '../library/library-folder.ts';
import type { Dialogs } from '../platform/dialogs.ts';
import type { SpellingService } from './spelling-service.ts';
import { systemSpells } from './system-spelling.ts';

interface SpellingContext {
  /** Throws ExpectedError `no-library` when none is open. */
  readonly newsroom: () => { readonly folder: LibraryFolder; readonly authors: Pick<AuthorService, 'list'> };
  readonly spelling: SpellingService;
  readonly dialogs: Pick<Dialogs, 'chooseFile'>;
  readonly words: { readonly chooseDictionary: string; readonly dictionaries: string };
}

type SpellingChannel =
  | 'spelling.addDictionary'
  | 'spelling.addWord'
  | 'spelling.check'
  | 'spelling.dictionaries'
  | 'spelling.suggest';

export function spellingHandlers({
  newsroom,
  spelling,
  dialogs,
  words,
}: SpellingContext): Handlers<SpellingChannel> {
  return {
    'spelling.check': async ({ language, words: asked }) => {
      if (systemSpells) return { dictionary: language, wrong: [] };
      const checked = await spelling.check(language, asked);
      const { folder, authors } = newsroom();
      const isName = nameTest(newsroomNames(folder.config, authors.list()));
      return { ...checked, wrong: checked.wrong.filter((word) => !isName(word)) };
    },
    'spelling.suggest': async ({ language, word }) => [...(await spelling.suggest(language, word))],
    'spelling.dictionaries': async () => [...(await spelling.dictionaries())],
    'spelling.addDictionary': async () => {
      const extensions = ['oxt', 'dic', 'aff', 'zip'];
      const path = await dialogs.chooseFile(words.chooseDictionary, { name: words.dictionaries, extensions });
      return path === null ? null : [...(await spelling.add(path))];
    },
    'spelling.addWord': async ({ word }) => {
      const { folder } = newsroom();
      const { houseStyle } = folder.config;
      if (houseStyle.names.includes(word)) return null;
      const names = [...houseStyle.names, word].toSorted((a, b) => a.localeCompare(b));
      await folder.updateConfig({ ...folder.config, houseStyle: { ...houseStyle, names } });
      return null;
    },
  };
}
