import * as Popover from '@radix-ui/react-popover';
import { type ReactNode, useId, useState } from 'react';
import { useEditorMessages } from '../../use-editor-messages.ts';
import { completeAddress } from './complete-address.ts';
import type { LinkDetails } from './edit-link.ts';
import { LinkOptions, type LinkOptionsValue } from './LinkOptions.tsx';

interface Props {
  readonly link: LinkDetails;
  readonly isLink: boolean;
  readonly onApply: (link: LinkDetails) => void;
  readonly onRemove: () => void;
}

export function LinkForm({ link, isLink, onApply, onRemove }: Props): ReactNode {
  const messages = useEditorMessages().link;
  const [written, setWritten] = useState(link.address);
  const [options, setOptions] = useState<LinkOptionsValue>(link);
  const [isWrong, setWrong] = useState(false);
  const inputId = useId();
  const errorId = useId();

  const apply = (): void => {
    const complete = completeAddress(written);
    if (written.trim() === '' && isLink) onRemove();
    else if (complete === null) setWrong(true);
    else onApply({ ...options, title: options.title?.trim() || null, address: complete });
  };

  return (
    <Popover.Content
      className="link-popover"
      aria-label={messages.title}
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
          apply();
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
            aria-describedby={isWrong ? errorId : undefined}
            onChange={(event) => {
              setWritten(event.target.value);
              setWrong(false);
            }}
          />
          <button type="submit" className="link-popover-apply">
            {messages.apply}
          </button>
          {isLink && (
            <button type="button" onClick={onRemove}>
              {messages.remove}
            </button>
          )}
        </div>
        <LinkOptions value={options} onChange={setOptions} />
        {isWrong && (
          <p id={errorId} role="alert">
            {messages.invalid}
          </p>
        )}
      </form>
    </Popover.Content>
  );
}
