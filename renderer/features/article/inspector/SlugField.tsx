import { RotateCcw } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { slugOf } from '#shared/articles/article-slug.ts';
import { type ArticleId, Slug } from '#shared/library/ids.ts';
import { slugify } from '#shared/library/slugify.ts';
import { useMessages } from '../../../messages/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useCleanTyping } from '../../../ui/use-clean-typing.ts';
import type { FieldsProps } from './Inspector.tsx';

/** Shows the slug in use. What is typed becomes the slug as soon as it can be one. */
export function SlugField(props: FieldsProps & { readonly id: ArticleId }): ReactNode {
  const { id, fields, change, readOnly, faultsOf } = props;
  const { fields: words } = useMessages().article;
  // Half a slug ("spring-") is no slug yet, but must be typed.
  const [typed, setTyped] = useState<string | null>(null);
  const inUse = slugOf({ id, slug: fields.slug, headline: fields.headline });
  const shown = typed ?? inUse;
  const isInvalid = typed !== null && typed !== '' && !Slug.safeParse(typed).success;

  const input = useRef<HTMLInputElement>(null);
  useCleanTyping(input, (added, before) =>
    (before === '' ? added.trimStart() : added).replace(/\s+/g, '-').toLowerCase(),
  );

  const edit = (text: string): void => {
    setTyped(text);
    const slug = Slug.safeParse(text);
    if (slug.success) change({ slug: slug.data });
    else if (text === '') change({ slug: null });
  };

  /** What can't be a slug as it stands becomes the nearest one that can. */
  const settle = (): void => {
    const slug = isInvalid ? slugify(typed, inUse) : inUse;
    if (slug !== inUse) change({ slug });
    setTyped(null);
  };

  return (
    <TextField
      label={words.slug}
      name="slug"
      input={input}
      value={shown}
      readOnly={readOnly}
      spellCheck={false}
      {...(isInvalid ? { error: words.slugInvalid } : faultsOf('slug'))}
      hint={fields.slug === null ? words.slugDerived : undefined}
      aside={
        fields.slug !== null &&
        !readOnly && (
          <Button
            look="quiet"
            className="button-small"
            icon={<RotateCcw aria-hidden />}
            onClick={() => {
              setTyped(null);
              change({ slug: null });
            }}
          >
            {words.slugReset}
          </Button>
        )
      }
      onChange={edit}
      onBlur={settle}
    />
  );
}
