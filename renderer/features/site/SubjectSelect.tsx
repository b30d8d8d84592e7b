import { type ReactNode, useId } from 'react';
import { isTopTopic, topicFault, topicQcode } from '#shared/library/media-topics.ts';
import { useMessages } from '../../messages/index.ts';
import { uiLanguage } from '../../messages/ui-language.ts';
import { FieldFaults, faultProps } from '../../ui/Field.tsx';
import { BareSelect, type SelectOption } from '../../ui/Select.tsx';
import type { Sections } from './sections.ts';

interface SubjectSelectProps {
  readonly section: Sections[number];
  /** Finds the control when a problem names it. */
  readonly name: string;
  readonly onChange: (subject: string | null) => void;
}

/** What a section is about by IPTC's list. A narrower topic that the file has stays. */
export function SubjectSelect({ section, name, onChange }: SubjectSelectProps): ReactNode {
  const id = useId();
  const { site, topics } = useMessages();
  const { subject } = section;
  const fault = subject === null ? null : topicFault(subject);
  const faults = { warning: fault && site.subject[fault] };
  return (
    <>
      <div className="section-subject" data-field={name}>
        <BareSelect
          {...faultProps(id, faults)}
          aria-label={site.subject.of(section.name)}
          value={shownAs(subject)}
          options={[{ value: '', label: site.subject.none }, ...inOrder(topics), ...narrower(subject)]}
          onChange={(value) => onChange(value === '' ? null : value)}
        />
      </div>
      <FieldFaults id={id} {...faults} />
    </>
  );
}

function shownAs(subject: string | null): string {
  const qcode = subject === null ? '' : topicQcode(subject);
  return qcode !== null && isTopTopic(qcode) ? qcode : (subject ?? '');
}

/** IPTC's names of the narrower topics aren't known here. */
function narrower(subject: string | null): readonly SelectOption[] {
  const qcode = subject === null ? null : topicQcode(subject);
  return subject === null || qcode === null || isTopTopic(qcode) ? [] : [{ value: subject, label: qcode }];
}

function inOrder(topics: Readonly<Record<string, string>>): readonly SelectOption[] {
  const { compare } = new Intl.Collator(uiLanguage);
  return Object.entries(topics)
    .map(([value, label]) => ({ value, label }))
    .toSorted((a, b) => compare(a.label, b.label));
}
