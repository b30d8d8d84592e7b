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
  const [options, setOptions] = useState<LinkOptionsValue>(link);

  const apply = (written: string): boolean => {
    const complete = completeAddress(written);
    if (written.trim() === '' && isLink) onRemove();
    else if (complete === null) return false;
    else onApply({ ...options, title: options.title?.trim() || null, address: complete });
    return true;
  };

  return (
    <PopoverForm
      title={messages.title}
      label={messages.address}
      input={{ type: 'url', dir: 'ltr' }}
      value={link.address}
      apply={messages.apply}
      onApply={apply}
      remove={isLink ? { label: messages.remove, onRemove } : undefined}
      error={messages.invalid}
    >
      <LinkOptions value={options} onChange={setOptions} />
    </PopoverForm>
  );
}
