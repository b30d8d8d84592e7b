import type { ReactNode } from 'react';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';

interface PictureChoiceProps {
  readonly title: string;
  readonly hint: string;
  readonly choose: string;
  /** In galley.json. */
  readonly name: string;
  readonly readOnly: boolean;
  /** The picture as readers see it; `null`: none is chosen. */
  readonly shown: ReactNode;
  readonly onChoose: () => Promise<void>;
  readonly onRemove: () => void;
}

/** A picture of the site that may be chosen, replaced and left out. */
export function PictureChoice(props: PictureChoiceProps): ReactNode {
  const { design: words } = useMessages();
  const isChosen = props.shown !== null;
  return (
    <fieldset className="logo-field" disabled={props.readOnly} data-field={props.name}>
      <legend className="group-label">{props.title}</legend>
      <div className="logo-choice">
        {props.shown}
        <Button onClick={() => void props.onChoose()}>{isChosen ? words.replaceLogo : props.choose}</Button>
        {isChosen && (
          <Button look="quiet" onClick={props.onRemove}>
            {words.removeLogo}
          </Button>
        )}
      </div>
      <p className="field-hint">{props.hint}</p>
    </fieldset>
  );
}
