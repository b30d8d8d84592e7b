import { type ReactNode, useRef } from 'react';
import type { Section } from '#shared/library/library.schema.ts';
import { useMessages } from '../../messages/index.ts';
import { WordsControl } from '../../ui/WordsControl.tsx';

interface SectionDescriptionProps {
  readonly section: Section;
  readonly onChange: (description: string) => void;
}

/** What readers find in a section: below the row with its name. */
export function SectionDescription({ section, onChange }: SectionDescriptionProps): ReactNode {
  const { site } = useMessages();
  const control = useRef<HTMLTextAreaElement>(null);
  return (
    <div className="section-description">
      <WordsControl control={control} value={section.description}>
        {(describedBy) => (
          <textarea
            ref={control}
            className="input input-lines"
            rows={1}
            data-prose
            aria-label={site.sectionDescription(section.name)}
            aria-describedby={describedBy}
            placeholder={site.sectionDescriptionStand}
            value={section.description}
            dir={section.description === '' ? undefined : 'auto'}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </WordsControl>
    </div>
  );
}
