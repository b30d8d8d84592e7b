import type { ReactNode } from 'react';
import { embedOf, embedProviders, type FoundEmbed } from '#shared/body/nodes/embed/embed-providers.ts';
import { PopoverForm } from '../../popover/PopoverForm.tsx';
import { useEditorMessages } from '../../use-editor-messages.ts';

interface Props {
  /** One that can't be embedded, or ''. */
  readonly address: string;
  readonly onEmbed: (found: FoundEmbed) => void;
}

export function EmbedForm({ address, onEmbed }: Props): ReactNode {
  const messages = useEditorMessages().blocks.embed;
  return (
    <PopoverForm
      title={messages.insert}
      label={messages.address}
      input={{ type: 'url', dir: 'ltr' }}
      value={address}
      apply={messages.embed}
      onApply={(written) => {
        const found = embedOf(written);
        if (found !== null) onEmbed(found);
        return found !== null;
      }}
      error={messages.invalid(embedProviders.map(({ name }) => name))}
      startsWrong={address !== ''}
    />
  );
}
