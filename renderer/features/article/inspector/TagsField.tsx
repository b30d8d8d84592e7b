import type { ReactNode } from 'react';
import { useCall } from '../../../ipc/use-call.ts';
import { useMessages } from '../../../messages/index.ts';
import { announce } from '../../../ui/announce.ts';
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

  const add = (typed: readonly string[]): void => {
    const after = withTags(tags, typed, known);
    const added = after.filter((tag) => !tags.includes(tag));
    announce(added.length > 0 ? words.tagsAdded(added) : words.tagsThere(typed));
    change({ tags: after });
  };
  const remove = (tag: string | undefined): void => {
    if (tag === undefined) return;
    announce(words.tagRemoved(tag));
    change({ tags: tags.filter((other) => other !== tag) });
  };

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
                  onRemove={readOnly ? undefined : () => remove(tag)}
                />
              ))}
            </ul>
          )}
          <TagBox
            control={control}
            known={known}
            taken={tags}
            readOnly={readOnly}
            onAdd={add}
            onRemoveLast={() => remove(tags.at(-1))}
          />
        </>
      )}
    </Field>
  );
}
