import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import { type ReactNode, useRef, useState } from 'react';
import { WordsControl } from '../../../../ui/WordsControl.tsx';
import { editorHost } from '../../editor-host.ts';
import { useEditorMessages } from '../../use-editor-messages.ts';

interface Props {
  /** One change a line; '' while nobody has said. */
  readonly changed: string;
  readonly onChange: (changed: string, asNewStep: boolean) => void;
}

/** What readers had and have now, drafted from the text that was published last and then put into words by a person. */
export function WhatChanged({ changed, onChange }: Props): ReactNode {
  const [editor] = useLexicalComposerContext();
  const editable = useLexicalEditable();
  const messages = useEditorMessages().boxes.correction;
  const field = useRef<HTMLTextAreaElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [hint, setHint] = useState('');
  const [isKnown, setKnown] = useState(true);
  const { draftChanges } = editorHost(editor);
  if (!editable && changed === '') return null;

  const draft = async (): Promise<void> => {
    const changes = (await draftChanges?.()) ?? null;
    setOpen(true);
    setKnown(changes !== null);
    setHint(changes === null ? messages.noneKnown : changes.length === 0 ? messages.nothingChanged : '');
    if (changes !== null && changes.length > 0) onChange(changes.join('\n'), true);
  };

  const isShown = isOpen || changed !== '';
  return (
    <div className="correction-changes">
      {isShown && (
        <WordsControl control={field} value={changed}>
          {(described) => (
            <textarea
              ref={field}
              aria-label={messages.changed}
              aria-describedby={described}
              placeholder={messages.changed}
              dir="auto"
              data-prose
              rows={2}
              readOnly={!editable}
              value={changed}
              onChange={(event) => {
                setHint('');
                onChange(event.target.value, false);
              }}
            />
          )}
        </WordsControl>
      )}
      {hint !== '' && <p role="status">{hint}</p>}
      {editable && isKnown && (
        <button type="button" onClick={() => (draftChanges === undefined ? setOpen(true) : void draft())}>
          <bdi>{isShown ? messages.draftAgain : messages.sayWhatChanged}</bdi>
        </button>
      )}
    </div>
  );
}
