import { useCallback, useSyncExternalStore } from 'react';
import { call } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { useNotices } from '../notices/notices.tsx';
import { languageName } from '../site/language-options.ts';

/** Counts the dictionaries that were added since the window opened: what was looked up before is looked up anew. */
let added = 0;
const listeners = new Set<() => void>();

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks for a dictionary's file, and says for which languages it was. */
export function useAddDictionary(): { readonly add: () => void; readonly added: number } {
  const { spelling: words } = useMessages();
  const { say, fail } = useNotices();
  const add = useCallback(() => {
    call('spelling.addDictionary', null).then((languages) => {
      if (languages === null) return;
      added += 1;
      for (const listener of listeners) listener();
      say(words.dictionaryAdded(languages.map(languageName).join(', ')));
    }, fail);
  }, [say, fail, words]);
  return { add, added: useSyncExternalStore(listen, () => added) };
}
