import { type ReactNode, useState } from 'react';
import { ownNameOf, ownWordsIn, siteMessages } from '#shared/site/messages/index.ts';
import {
  englishWords,
  type OwnWords,
  ownWord,
  placesLacking,
  withOwnWord,
  wordsIn,
} from '#shared/site/messages/own-words.ts';
import { useMessages } from '../../messages/index.ts';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { languageOptions } from './language-options.ts';

interface SiteWordsFieldsProps {
  readonly words: OwnWords;
  /** The site's. */
  readonly language: string;
  readonly readOnly: boolean;
  readonly onChange: (words: OwnWords) => void;
}

/** What English says; of words that English has twice, with the name of each in galley.json. */
const labels = new Map(
  [...englishWords].map(([path, text]) => {
    const isTwice = [...englishWords].some(([other, same]) => other !== path && same === text);
    return [path, isTwice ? `${text} (${path})` : text];
  }),
);

/** What pages say beside the newsroom's texts, in any language: a field for each, with Galley's own words in it. */
export function SiteWordsFields({ words, language, readOnly, onChange }: SiteWordsFieldsProps): ReactNode {
  const { words: messages } = useMessages().site;
  const [chosen, setChosen] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const tag = chosen ?? language;
  const own = ownWordsIn(words, tag);

  const give = (path: string, text: string): void => {
    const name = ownNameOf(words, tag) ?? tag;
    const { [name]: before = {}, ...others } = words;
    const next = withOwnWord(before, path, text);
    onChange(Object.keys(next).length === 0 ? others : { ...words, [name]: next });
  };

  return (
    <details
      className="settings-group"
      data-field="words"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{messages.title}</summary>
      <p className="field-hint">{messages.hint}</p>
      <Select
        label={messages.language}
        value={tag}
        options={languageOptions(tag)}
        onChange={(value) => setChosen(value)}
      />
      {open &&
        wordsIn(siteMessages(tag)).map(({ path, text }) => {
          const english = englishWords.get(path) ?? text;
          const given = ownWord(own, path);
          const lacking = given.trim() === '' ? [] : placesLacking(given, english);
          return (
            <TextField
              key={path}
              name={`words.${path}`}
              label={labels.get(path) ?? english}
              value={given}
              stand={text}
              readOnly={readOnly}
              warning={lacking.length === 0 ? null : messages.lacks(lacking.join(', '))}
              onChange={(next) => give(path, next)}
            />
          );
        })}
    </details>
  );
}
