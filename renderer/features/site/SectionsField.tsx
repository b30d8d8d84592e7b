import { Link2, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { call } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { followRow } from '../../ui/follow-row.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { isWithin, RowTools } from '../../ui/RowTools.tsx';
import { useLatest } from '../../ui/use-latest.ts';
import { wholeList } from '../articles/use-article-list.ts';
import { useNotices } from '../notices/notices.tsx';
import { RemoveSectionDialog } from './RemoveSectionDialog.tsx';
import { SectionAddressDialog } from './SectionAddressDialog.tsx';
import { SectionDescription } from './SectionDescription.tsx';
import { SubjectSelect } from './SubjectSelect.tsx';
import { moved, type Sections, withSection } from './sections.ts';

interface SectionsFieldProps {
  readonly sections: Sections;
  readonly readOnly: boolean;
  readonly onChange: (sections: Sections) => void;
}

type Asked =
  | { readonly what: 'address'; readonly section: Sections[number] }
  | { readonly what: 'remove'; readonly section: Sections[number]; readonly articles: number };

export function SectionsField({ sections, readOnly, onChange }: SectionsFieldProps): ReactNode {
  const { site, app } = useMessages();
  const { say, fail } = useNotices();
  const [name, setName] = useState('');
  const [asked, setAsked] = useState<Asked | null>(null);
  const latest = useLatest(sections);

  const add = (): void => {
    if (name.trim() === '') return;
    onChange(withSection(sections, name).sections);
    setName('');
  };

  const remove = async (index: number): Promise<void> => {
    const section = sections[index];
    if (section === undefined) return;
    const button = document.activeElement;
    const isThere = sections.some(({ slug }, at) => slug === section.slug && at !== index);
    const using = isThere ? [] : await call('articles.list', { ...wholeList, section: section.slug });
    if (using.length > 0) {
      setAsked({ what: 'remove', section, articles: using.length });
      return;
    }
    const change = (): void => onChange(latest.current.filter((one) => one !== section));
    if (button instanceof HTMLElement) followRow(button, 'removed', change);
    else change();
    const undo = (): void => onChange(latest.current.toSpliced(index, 0, section));
    say(site.removedSection(section.name), { label: app.undo, run: undo });
  };

  return (
    <fieldset className="sections-field" disabled={readOnly} data-field="sections">
      <legend className="group-label">{site.sections}</legend>
      <ol>
        {sections.map((section, index) => (
          <li key={section.slug} data-section={section.slug}>
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
            <IconButton
              label={site.address.of(section.name)}
              icon={<Link2 aria-hidden />}
              onClick={() => setAsked({ what: 'address', section })}
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
            <SectionDescription
              section={section}
              onChange={(description) => onChange(sections.with(index, { ...section, description }))}
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
      {asked?.what === 'address' && (
        <SectionAddressDialog section={asked.section} sections={sections} onClose={() => setAsked(null)} />
      )}
      {asked?.what === 'remove' && (
        <RemoveSectionDialog {...asked} sections={sections} onClose={() => setAsked(null)} />
      )}
    </fieldset>
  );
}
