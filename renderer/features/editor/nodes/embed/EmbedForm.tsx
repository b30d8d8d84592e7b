import { type ReactNode, useState } from 'react';
import { embedOf, embedProviders, type FoundEmbed } from '#shared/body/nodes/embed/embed-providers.ts';
import { PopoverForm } from '../../popover/PopoverForm.tsx';
import { useEditorMessages } from '../../use-editor-messages.ts';

interface Props {
  readonly address: string;
  readonly onEmbed: (found: FoundEmbed) => void;
}

export function EmbedForm({ address, onEmbed }: Props): ReactNode {
  const messages = useEditorMessages().blocks.embed;
  const [written, setWritten] = useState(address);
  const [isWrong, setWrong] = useState(address !== '');

  return (
    <PopoverForm
      title={messages.insert}
      label={messages.address}
      input={{ type: 'url', dir: 'ltr' }}
      value={written}
      onChange={(value) => {
        setWritten(value);
        setWrong(false);
      }}
      apply={messages.embed}
      onApply={() => {
        const found = embedOf(written);
        if (found === null) setWrong(true);
        else onEmbed(found);
      }}
      error={isWrong ? messages.invalid(embedProviders.map(({ name }) => name)) : null}
    />
  );
}
