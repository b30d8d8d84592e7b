import type { ReactNode } from 'react';
import { useCall } from '../../ipc/use-call.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { languageName } from '../site/language-options.ts';
import { useAddDictionary } from './use-add-dictionary.ts';

/** The languages that this machine has dictionaries of, and the way to another one. */
export function Dictionaries(): ReactNode {
  const { spelling: words } = useMessages();
  const { add, added } = useAddDictionary();
  return (
    <div className="field">
      <span className="field-label">{words.dictionaries}</span>
      <DictionaryNames key={added} />
      <div>
        <Button onClick={add}>{words.addDictionary}</Button>
      </div>
    </div>
  );
}

function DictionaryNames(): ReactNode {
  const { spelling: words } = useMessages();
  const { loaded } = useCall('spelling.dictionaries', null);
  const names = loaded.state === 'ready' ? loaded.value.map(({ language }) => languageName(language)) : [];
  return (
    <p className="field-hint">
      {names.toSorted((a, b) => a.localeCompare(b)).join(', ')}. {words.dictionariesHint}
    </p>
  );
}
