import type { ReactNode } from 'react';
import { MenuAt, MenuItem, MenuLine } from '../../../ui/Menu.tsx';
import { useEditorMessages } from '../use-editor-messages.ts';
import type { AskedWord } from './known-words.ts';
import type { Spelling } from './spelling-host.ts';

interface Props {
  readonly word: AskedWord;
  /** As it stands there. */
  readonly written: string;
  readonly suggestions: readonly string[];
  readonly place: DOMRect;
  readonly spelling: Spelling;
  /** Takes the menu away and gives the keyboard back, with what is to stand there instead. */
  readonly onClose: (replacement?: string) => void;
}

/** What may be done about a word that is spelled wrong. */
export function WordMenu({ word, written, suggestions, place, spelling, onClose }: Props): ReactNode {
  const messages = useEditorMessages().spelling;
  return (
    <MenuAt label={messages.menu(written)} place={place} className="spelling-menu" onClose={() => onClose()}>
      {suggestions.map((one) => (
        <MenuItem key={one} onSelect={() => onClose(likeWritten(one, written))}>
          <bdi lang={word.language}>{one}</bdi>
        </MenuItem>
      ))}
      {suggestions.length === 0 && (
        <MenuItem disabled onSelect={() => {}}>
          {messages.none}
        </MenuItem>
      )}
      <MenuLine />
      <MenuItem
        onSelect={() => {
          onClose();
          void spelling.addName(word.word);
        }}
      >
        {messages.addName(written)}
      </MenuItem>
      <MenuItem
        onSelect={() => {
          onClose();
          spelling.words.ignore(word.word);
        }}
      >
        {messages.ignore}
      </MenuItem>
    </MenuAt>
  );
}

/** With the apostrophe that stands in the text. */
function likeWritten(suggestion: string, written: string): string {
  return written.includes("'") ? suggestion : suggestion.replaceAll("'", '’');
}
