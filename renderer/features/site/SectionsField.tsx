import { Plus } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { call } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { isWithin, RowTools } from '../../ui/RowTools.tsx';
import { wholeList } from '../articles/use-article-list.ts';
import { useNotices } from '../notices/notices.tsx';
import { SubjectSelect } from './SubjectSelect.tsx';
import { moved, type Sections, withSection } from './sections.ts';

interface SectionsFieldProps {
  readonly sections: Sections;
  readonly readOnly: boolean;
  readonly onChange: (sections: Sections) => void;
}

export function SectionsField({ sections, readOnly, onChange }: SectionsFieldProps): ReactNode {
  const { site, app } = useMessages();
  const { say, fail } = useNotices();
  const [name, setName] = useState('');
  const latest = useRef(sections);
  latest.current = sections;

  const add = (): void => {
    if (name.trim() === '') return;
    onChange(withSection(sections, name).sections);
    setName('');
  };

  const remove = async (index: number): Promise<void> => {
    const section = sections[index];
    if (section === undefined) return;
    onChange(sections.filter((_, at) => at !== index));
    const undo = (): void => onChange(latest.current.toSpliced(index, 0, section));
    const using = await call('articles.list', { ...wholeList, section: section.slug }).catch(() => []);
    const message =
      using.length > 0 ? site.removedUsed(section.name, using.length) : site.removedSection(section.name);
    say(message, { label: app.undo, run: undo });
  };

  return (
    <fieldset className="sections-field" disabled={readOnly} data-field="sections">
      <legend className="group-label">{site.sections}</legend>
      <ol>
        {sections.map((section, index) => (
          <li key={section.slug}>
            <input
              className="input"
              aria-label={site.sectionName(index + 1)}
              value={section.name}
              dir="auto"
              aria-invalid={section.name.trim() === '' ? true : undefined}
              onChange={(event) => onChange(sections.with(index, { ...section, name: event.target.value }))}
            />
            <SubjectSelect
              section={section}
              name={`sections.${index}.subject`}
              onChange={(subject) => onChange(sections.with(index, { ...section, subject }))}
            />
            <RowTools
              labels={{
                up: site.moveUp(section.name),
                down: site.moveDown(section.name),
                remove: site.removeSection(section.name),
              }}
              canMove={isWithin(sections.length, index)}
              onMove={(step) => onChange(moved(sections, index, step))}
              onRemove={() => void remove(index).catch(fail)}
            />
          </li>
        ))}
      </ol>
      {sections.some((section) => section.name.trim() === '') && (
        <p className="field-error">{site.sectionMissing}</p>
      )}
      <div className="section-new">
        <input
          className="input"
          aria-label={site.newSection}
          placeholder={site.newSection}
          value={name}
          dir="auto"
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
              event.preventDefault();
              add();
            }
          }}
        />
        <Button icon={<Plus aria-hidden />} disabled={name.trim() === ''} onClick={add}>
          {site.addSection}
        </Button>
      </div>
      <p className="field-hint">{site.sectionsHint}</p>
    </fieldset>
  );
}
