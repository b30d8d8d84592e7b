import type { ReactNode } from 'react';
import type { ArticleFields } from '#shared/articles/article.schema.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { descriptionOf } from '#shared/site/description.ts';
import { useMessages } from '../../../messages/index.ts';
import { TextField } from '../../../ui/TextField.tsx';
import type { FieldsProps } from './Inspector.tsx';
import { Previews } from './Previews.tsx';
import { type Room, WidthMeter } from './WidthMeter.tsx';

type SearchFieldName = 'seoTitle' | 'seoDescription' | 'socialHeadline' | 'pushHeadline';

/** About what each shows: a search result's line on a desk, two lines of a card, two lines of a telephone's message. */
const rooms: Readonly<Record<SearchFieldName, Room>> = {
  seoTitle: { font: '20px Arial, sans-serif', pixels: 600 },
  seoDescription: { font: '14px Arial, sans-serif', pixels: 920 },
  socialHeadline: { font: '600 17px Arial, sans-serif', pixels: 960 },
  pushHeadline: { font: '500 15px Arial, sans-serif', pixels: 620 },
};

/** The headline as others show it: search engines, social sites, telephones. Empty means what the page says itself. */
export function SearchFields(
  props: FieldsProps & { readonly id: ArticleId; readonly opening: string },
): ReactNode {
  const { id, opening, fields, change, readOnly, faultsOf } = props;
  const { fields: words } = useMessages().article;

  const field = (
    name: SearchFieldName,
    label: string,
    hint: string,
    stand: string,
    lines = false,
  ): ReactNode => (
    <div className="search-field">
      <TextField
        label={label}
        name={name}
        value={fields[name]}
        stand={stand}
        hint={hint}
        {...faultsOf(name)}
        readOnly={readOnly}
        lines={lines}
        data-prose
        onChange={(text) => change({ [name]: text } satisfies Partial<ArticleFields>)}
      />
      <WidthMeter label={label} text={fields[name] || stand} room={rooms[name]} />
    </div>
  );

  return (
    <>
      {field('seoTitle', words.seoTitle, words.seoTitleHint, fields.headline)}
      {field(
        'seoDescription',
        words.seoDescription,
        words.seoDescriptionHint,
        descriptionOf(fields, opening),
        true,
      )}
      {field('socialHeadline', words.socialHeadline, words.socialHeadlineHint, fields.headline)}
      {field('pushHeadline', words.pushHeadline, words.pushHeadlineHint, fields.headline)}
      <Previews id={id} fields={fields} opening={opening} />
    </>
  );
}
