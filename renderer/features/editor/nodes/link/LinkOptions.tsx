import { type ReactNode, useId, useRef } from 'react';
import { linkRels, printedRel } from '#shared/body/nodes/link/link-rel.ts';
import { WordsControl } from '../../../../ui/WordsControl.tsx';
import { useEditorMessages } from '../../use-editor-messages.ts';
import type { LinkDetails } from './edit-link.ts';

export type LinkOptionsValue = Pick<LinkDetails, 'title' | 'rel'>;

interface Props {
  readonly value: LinkOptionsValue;
  readonly onChange: (value: LinkOptionsValue) => void;
}

/** What few links have, folded away unless this one has it. */
export function LinkOptions({ value, onChange }: Props): ReactNode {
  const messages = useEditorMessages().link.options;
  const titleId = useId();
  const title = useRef<HTMLInputElement>(null);
  const rels = (printedRel(value.rel) ?? '').split(' ');
  const setRel = (rel: string, isOn: boolean): void => {
    const chosen = linkRels.filter((each) => (each === rel ? isOn : rels.includes(each)));
    onChange({ ...value, rel: chosen.join(' ') || null });
  };

  return (
    <details
      className="link-options"
      open={value.title !== null || printedRel(value.rel) !== null || undefined}
    >
      <summary>{messages.summary}</summary>
      <label htmlFor={titleId}>{messages.title}</label>
      <WordsControl control={title} value={value.title ?? ''}>
        {(described) => (
          <input
            ref={title}
            id={titleId}
            aria-describedby={described}
            className="input"
            type="text"
            dir="auto"
            data-prose
            autoComplete="off"
            value={value.title ?? ''}
            placeholder={messages.titlePlaceholder}
            onChange={(event) => onChange({ ...value, title: event.target.value })}
          />
        )}
      </WordsControl>
      <fieldset>
        <legend>{messages.rel}</legend>
        {linkRels.map((rel) => (
          <label key={rel} className="link-option">
            <input
              type="checkbox"
              checked={rels.includes(rel)}
              onChange={(event) => setRel(rel, event.target.checked)}
            />
            {messages.rels[rel]}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
