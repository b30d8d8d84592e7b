import { type ReactNode, useEffect, useRef, useState } from 'react';
import { tagDescription, withTagDescription } from '#shared/site/tag-description.ts';
import { call } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { Field } from '../../ui/Field.tsx';
import { useLatest } from '../../ui/use-latest.ts';
import { WordsControl } from '../../ui/WordsControl.tsx';
import { useLibrary } from '../library/library.tsx';
import { useNotices } from '../notices/notices.tsx';

/** What readers find under a tag. Kept when the field is left, also by what takes it away. */
export function TagDescription({ tag }: { readonly tag: string }): ReactNode {
  const { tags: words } = useMessages();
  const { config, readOnly } = useLibrary();
  const { fail } = useNotices();
  const control = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const value = typed ?? tagDescription(config, tag);

  const keep = (): void => {
    if (typed === null || typed === tagDescription(config, tag)) return;
    const tags = withTagDescription(config.tags, tag, typed.trim());
    call('library.updateConfig', { config: { ...config, tags } }).then(() => setTyped(null), fail);
  };
  const latest = useLatest(keep);
  useEffect(() => () => latest.current(), []);

  return (
    <Field label={words.description} hint={words.descriptionHint}>
      {({ 'aria-describedby': hintId, ...rest }) => (
        <WordsControl control={control} value={value} describedBy={hintId}>
          {(describedBy) => (
            <textarea
              {...rest}
              ref={control}
              className="input input-lines"
              rows={2}
              data-prose
              aria-describedby={describedBy}
              value={value}
              readOnly={readOnly !== null}
              dir={value === '' ? undefined : 'auto'}
              onChange={({ target }) => setTyped(target.value)}
              onBlur={keep}
            />
          )}
        </WordsControl>
      )}
    </Field>
  );
}
