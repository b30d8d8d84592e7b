import { type ReactNode, useState } from 'react';
import type { ArticleId, Slug } from '#shared/library/ids.ts';
import { useMessages } from '../../../messages/index.ts';
import { Select } from '../../../ui/Select.tsx';
import { useLibrary } from '../../library/library.tsx';
import { StageField, useMove } from '../../review/index.ts';
import type { FieldsProps } from './Inspector.tsx';
import { NewSectionDialog } from './NewSectionDialog.tsx';
import { TagsField } from './TagsField.tsx';

const newSection = '+';

export function PlacementFields(props: FieldsProps & { readonly id: ArticleId }): ReactNode {
  const { id, fields, change, readOnly, faultsOf } = props;
  const { article: words } = useMessages();
  const library = useLibrary();
  const move = useMove();
  const [isAdding, setAdding] = useState(false);
  const { sections } = library.config;

  return (
    <>
      <div className="field-row">
        <Select
          label={words.fields.section}
          name="section"
          value={fields.section ?? ''}
          options={[
            { value: '', label: words.noSection },
            ...sections.map(({ slug, name }) => ({ value: slug, label: name })),
            ...(readOnly ? [] : [{ value: newSection, label: words.fields.newSection }]),
          ]}
          disabled={readOnly}
          {...faultsOf('section')}
          onChange={(value) => {
            if (value === newSection) setAdding(true);
            else change({ section: value === '' ? null : (value as Slug) });
          }}
        />
        <StageField
          status={fields.status}
          readOnly={readOnly}
          {...faultsOf('status')}
          onChange={(status) => void move([id], status)}
        />
      </div>
      <TagsField {...props} />
      {isAdding && (
        <NewSectionDialog onClose={() => setAdding(false)} onAdded={(section) => change({ section })} />
      )}
    </>
  );
}
