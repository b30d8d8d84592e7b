import { type ReactNode, useState } from 'react';
import { PopoverForm } from '../../popover/PopoverForm.tsx';
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

  const apply = (): void => {
    const complete = completeAddress(written);
    if (written.trim() === '' && isLink) onRemove();
    else if (complete === null) setWrong(true);
    else onApply({ ...options, title: options.title?.trim() || null, address: complete });
  };

  return (
    <PopoverForm
      title={messages.title}
      label={messages.address}
      input={{ type: 'url', dir: 'ltr' }}
      value={written}
      onChange={(value) => {
        setWritten(value);
        setWrong(false);
      }}
      apply={messages.apply}
      onApply={apply}
      remove={isLink ? { label: messages.remove, onRemove } : undefined}
      error={isWrong ? messages.invalid : null}
    >
      <LinkOptions value={options} onChange={setOptions} />
    </PopoverForm>
  );
}
