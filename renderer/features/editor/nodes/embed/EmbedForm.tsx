import * as Popover from '@radix-ui/react-popover';
import { type ReactNode, useId, useState } from 'react';
import { embedOf, type FoundEmbed } from '#shared/body/nodes/embed/embed-providers.ts';
import { useEditorMessages } from '../../use-editor-messages.ts';

interface Props {
  readonly address: string;
  readonly providers: readonly string[];
  readonly onEmbed: (found: FoundEmbed) => void;
}

export function EmbedForm({ address, providers, onEmbed }: Props): ReactNode {
  const messages = useEditorMessages().blocks.embed;
  const [written, setWritten] = useState(address);
  const [isWrong, setWrong] = useState(address !== '');
  const inputId = useId();
  const hintId = useId();

  return (
    <Popover.Content
      className="link-popover"
      aria-label={messages.insert}
      side="bottom"
      align="start"
      sideOffset={6}
      collisionPadding={12}
      onCloseAutoFocus={(event) => event.preventDefault()}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const found = embedOf(written);
          if (found === null) setWrong(true);
          else onEmbed(found);
        }}
      >
        <label htmlFor={inputId}>{messages.address}</label>
        <div className="link-popover-row">
          <input
            id={inputId}
            type="url"
            dir="ltr"
            autoComplete="off"
            spellCheck={false}
            value={written}
            aria-invalid={isWrong}
            aria-describedby={isWrong ? hintId : undefined}
            onChange={(event) => {
              setWritten(event.target.value);
              setWrong(false);
            }}
          />
          <button type="submit" className="link-popover-apply">
            {messages.embed}
          </button>
        </div>
        {isWrong && (
          <p id={hintId} role="alert">
            {messages.invalid(providers)}
          </p>
        )}
      </form>
    </Popover.Content>
  );
}
