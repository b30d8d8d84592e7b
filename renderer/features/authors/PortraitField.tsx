import type { ReactNode } from 'react';
import type { Author } from '#shared/authors/author.schema.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { usePickMedia } from '../media/MediaPicker.tsx';
import { Portrait } from './Portrait.tsx';

interface PortraitFieldProps {
  readonly name: string;
  readonly portrait: Author['portrait'];
  readonly readOnly: boolean;
  readonly onChange: (portrait: Author['portrait']) => void;
}

export function PortraitField({ name, portrait, readOnly, onChange }: PortraitFieldProps): ReactNode {
  const { authors: words } = useMessages();
  const pick = usePickMedia();

  const choose = async (): Promise<void> => {
    const item = await pick('portrait');
    // What the picture says of itself, else the name: a portrait shows its person.
    if (item !== null) onChange({ media: item.id, alt: item.details.alt === '' ? name : item.details.alt });
  };

  return (
    <fieldset className="portrait-field" disabled={readOnly}>
      <legend className="group-label">{words.portrait}</legend>
      <div className="portrait-choice">
        <Portrait author={{ name, portrait }} size={72} />
        <Button onClick={() => void choose()}>
          {portrait === null ? words.choosePortrait : words.replacePortrait}
        </Button>
        {portrait !== null && (
          <Button look="quiet" onClick={() => onChange(null)}>
            {words.removePortrait}
          </Button>
        )}
      </div>
      {portrait !== null && (
        <TextField
          label={words.portraitAlt}
          value={portrait.alt}
          onChange={(alt) => onChange({ ...portrait, alt })}
        />
      )}
    </fieldset>
  );
}
