import { useMemo, useState } from 'react';
import { call } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { useLatest } from '../../ui/use-latest.ts';
import { createKnownWords, createSpellingRound, type Spelling, type WordLookUp } from '../editor/index.ts';
import { useLibrary } from '../library/library.tsx';
import { useNotices } from '../notices/notices.tsx';
import { useSettings } from '../settings/settings.tsx';
import { languageName } from '../site/language-options.ts';
import { useAddDictionary } from './use-add-dictionary.ts';

/** Looks an article's words up in main, which has the dictionaries and the newsroom's names. */
export function useNewSpelling(): Spelling {
  const { spelling: words } = useMessages();
  const { config } = useLibrary();
  const { settings } = useSettings();
  const { say, fail } = useNotices();
  const { add, added } = useAddDictionary();
  const isOn = settings.spelling;
  const version = `${isOn} ${added} ${config.houseStyle.names.join(', ')}`;
  const lookUp = useLatest<WordLookUp>({ version, check: isOn ? check : async () => [] });
  const [kept] = useState(() => ({
    words: createKnownWords(() => lookUp.current),
    round: createSpellingRound(),
  }));
  return useMemo(
    (): Spelling => ({
      ...kept,
      version,
      suggest: (language, word) => call('spelling.suggest', { language, word }),
      addName: (word) => call('spelling.addWord', { word }).then(() => {}, fail),
      nothingFound: (unknown) => {
        if (!isOn) say(words.isOff);
        else if (unknown === null) say(words.nothingWrong);
        else say(words.noDictionary(languageName(unknown)), { label: words.addDictionary, run: add });
      },
    }),
    [kept, version, isOn, add, say, fail, words],
  );
}

async function check(language: string, words: readonly string[]): Promise<readonly string[] | null> {
  const { dictionary, wrong } = await call('spelling.check', { language, words: [...words] });
  return dictionary === null ? null : wrong;
}
