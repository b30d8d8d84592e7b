import type { ReactNode } from 'react';
import type { ArticleFields } from '#shared/articles/article.schema.ts';
import { formatNumber } from '../../../messages/format.ts';
import { useMessages } from '../../../messages/index.ts';
import { TextField } from '../../../ui/TextField.tsx';
import type { FieldsProps } from './Inspector.tsx';

type SearchFieldName = 'seoTitle' | 'seoDescription' | 'socialHeadline';

/** What search engines and social sites show; empty means what the page says itself. */
export function SearchFields({ fields, change, readOnly, problemOf }: FieldsProps): ReactNode {
  const { fields: words } = useMessages().article;

  const field = (
    name: SearchFieldName,
    label: string,
    hint: string,
    stand: string,
    lines = false,
  ): ReactNode => (
    <TextField
      label={label}
      name={name}
      value={fields[name]}
      placeholder={stand}
      hint={hint}
      error={problemOf(name)}
      readOnly={readOnly}
      lines={lines}
      aside={
        fields[name] !== '' && <span className="field-count">{formatNumber([...fields[name]].length)}</span>
      }
      onChange={(text) => change({ [name]: text } satisfies Partial<ArticleFields>)}
    />
  );

  return (
    <>
      {field('seoTitle', words.seoTitle, words.seoTitleHint, fields.headline)}
      {field('seoDescription', words.seoDescription, words.seoDescriptionHint, fields.standfirst, true)}
      {field('socialHeadline', words.socialHeadline, words.socialHeadlineHint, fields.headline)}
    </>
  );
}
