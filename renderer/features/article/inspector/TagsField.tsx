import type { ReactNode } from 'react';
import { useCall } from '../../../ipc/use-call.ts';
import { useMessages } from '../../../messages/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { Field } from '../../../ui/Field.tsx';
import { useCommands } from '../../commands/commands.tsx';
import { useLibrary } from '../../library/library.tsx';
import { withTags } from '../tags.ts';
import type { FieldsProps } from './Inspector.tsx';
import { TagBox } from './TagBox.tsx';

/** Chips, and a box that completes from the tags in use. */
export function TagsField({ fields, change, readOnly, faultsOf }: FieldsProps): ReactNode {
  const { article, tags: tagWords } = useMessages();
  const words = article.fields;
  const { run } = useCommands();
  const { language } = useLibrary().config;
  const { loaded } = useCall('articles.tags', null, ['articles.saved', 'articles.changed']);
  const { tags } = fields;
  const known = loaded.state === 'ready' ? loaded.value.map(({ tag }) => tag) : [];

  return (
    <Field
      label={words.tags}
      name="tags"
      aside={
        <Button look="quiet" className="button-small" onClick={() => run('tags.manage')}>
          {tagWords.manage}
        </Button>
      }
      {...faultsOf('tags')}
    >
      {(control) => (
        <>
          {tags.length > 0 && (
            <ul className="chips">
              {tags.map((tag) => (
                <Chip
                  key={tag}
                  label={tag}
                  lang={language}
                  removeLabel={words.removeTag(tag)}
                  onRemove={
                    readOnly ? undefined : () => change({ tags: tags.filter((other) => other !== tag) })
                  }
                />
              ))}
            </ul>
          )}
          <TagBox
            control={control}
            known={known}
            taken={tags}
            readOnly={readOnly}
            onAdd={(added) => change({ tags: withTags(tags, added, known) })}
            onRemoveLast={() => change({ tags: tags.slice(0, -1) })}
          />
        </>
      )}
    </Field>
  );
}
