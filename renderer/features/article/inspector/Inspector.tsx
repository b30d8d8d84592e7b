import { type ReactNode, useId } from 'react';
import type { ArticleFields } from '#shared/articles/article.schema.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { Problem } from '#shared/library/problem.ts';
import { useMessages } from '../../../messages/index.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useLibrary } from '../../library/library.tsx';
import { ReviewPanel } from '../../review/index.ts';
import type { ArticleSession } from '../use-article-session.ts';
import { BylineField } from './BylineField.tsx';
import { HeroFields } from './HeroFields.tsx';
import { LanguageFields } from './LanguageFields.tsx';
import { PlacementFields } from './PlacementFields.tsx';
import { PublicationFields } from './PublicationFields.tsx';
import { RelatedField } from './RelatedField.tsx';
import { RevisedField } from './RevisedField.tsx';
import { SearchFields } from './SearchFields.tsx';
import { SlugField } from './SlugField.tsx';
import './inspector.css';

interface InspectorProps {
  readonly id: ArticleId;
  readonly session: ArticleSession;
  readonly readOnly: boolean;
}

/** What a group of fields needs of the article that it edits. */
export interface FieldsProps {
  readonly fields: ArticleFields;
  readonly change: (changed: Partial<ArticleFields>) => void;
  readonly readOnly: boolean;
  /** What the check says of a field, by its name. */
  readonly problemOf: (field: string) => string | null;
}

/** Every field of the article that isn't written on the sheet itself. */
export function Inspector({ id, session, readOnly }: InspectorProps): ReactNode {
  const { article: words, review } = useMessages();
  const { config } = useLibrary();
  const { fields, change, problems } = session;
  const props: FieldsProps = { fields, change, readOnly, problemOf: (field) => problemOf(problems, field) };

  return (
    <aside className="inspector" aria-label={words.inspector}>
      <Group title={words.groups.placement}>
        <PlacementFields {...props} />
      </Group>
      <Group title={words.groups.byline}>
        <BylineField {...props} />
        <TextField
          label={words.fields.dateline}
          name="dateline"
          value={fields.dateline}
          placeholder={words.fields.datelinePlaceholder}
          readOnly={readOnly}
          onChange={(dateline) => change({ dateline })}
        />
      </Group>
      <Group title={words.groups.hero}>
        <HeroFields {...props} />
      </Group>
      <Group title={words.groups.publication}>
        <PublicationFields {...props} />
        <RevisedField {...props} />
      </Group>
      <Group title={words.groups.address}>
        <SlugField id={id} {...props} />
        <LanguageFields {...props} />
      </Group>
      <Group title={words.groups.search}>
        <SearchFields {...props} />
      </Group>
      <Group title={words.groups.readers}>
        <Checkbox
          label={words.fields.commentsOpen}
          name="commentsOpen"
          checked={fields.commentsOpen}
          disabled={readOnly}
          onChange={(commentsOpen) => change({ commentsOpen })}
          {...(config.comments.endpoint === null ? { hint: words.fields.commentsNoEndpoint } : {})}
        />
        <RelatedField id={id} {...props} />
      </Group>
      <Group title={review.group}>
        <ReviewPanel id={id} readOnly={readOnly} />
      </Group>
      <Group title={words.groups.note}>
        <TextField
          label={words.fields.note}
          name="note"
          value={fields.note}
          hint={words.fields.noteHint}
          readOnly={readOnly}
          lines
          onChange={(note) => change({ note })}
        />
      </Group>
    </aside>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend can't be laid out like the other headings
    <div className="inspector-group" role="group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </div>
  );
}

function problemOf(problems: readonly Problem[], field: string): string | null {
  return problems.find((problem) => problem.field === field)?.message ?? null;
}
