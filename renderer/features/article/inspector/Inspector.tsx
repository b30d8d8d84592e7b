import { type ReactNode, type RefObject, useId } from 'react';
import type { ArticleFields } from '#shared/articles/article.schema.ts';
import type { VersionId } from '#shared/history/version.schema.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { isBlocking } from '#shared/library/problem.ts';
import { useMessages } from '../../../messages/index.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import type { Faults } from '../../../ui/Field.tsx';
import { Tabs } from '../../../ui/Tabs.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { inspectorTabs, useLayout } from '../../app/layout.tsx';
import { applyFix, ChecksPanel, useSuggestFixes } from '../../checks/index.ts';
import type { EditorHandle, TextFacts } from '../../editor/index.ts';
import { useLibrary } from '../../library/library.tsx';
import { ReviewPanel, useArticleReview } from '../../review/index.ts';
import { type Suggesting, SuggestionList, type SuggestionSteps } from '../../suggestions/index.ts';
import { Outline } from '../aids/Outline.tsx';
import { faultsOf } from '../field-faults.ts';
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
  readonly suggesting: Suggesting;
  readonly steps: SuggestionSteps;
  readonly editor: RefObject<EditorHandle | null>;
  readonly readOnly: boolean;
  readonly facts: TextFacts | null;
  /** Shows what became of a version. */
  readonly onCompare: (version: VersionId) => void;
}

/** What a group of fields needs of the article that it edits. */
export interface FieldsProps {
  readonly fields: ArticleFields;
  readonly change: (changed: Partial<ArticleFields>) => void;
  readonly readOnly: boolean;
  /** What the checks say of a field, by its name. */
  readonly faultsOf: (field: string) => Required<Faults>;
}

/** The article's fields, what the newsroom says of it, and what to look at before it is published. */
export function Inspector(props: InspectorProps): ReactNode {
  const { id, session, suggesting, steps, editor, readOnly, facts, onCompare } = props;
  const { article: words, review, checks } = useMessages();
  const { inspectorTab, showInspector } = useLayout();
  const { loaded } = useArticleReview();
  const { fields, change, problems } = session;
  const suggestFixes = useSuggestFixes({ fields, change, editor, suggesting });
  const open =
    loaded.state === 'ready'
      ? loaded.value.review.comments.filter(({ resolved }) => resolved === null).length
      : 0;
  const blocking = problems.filter(isBlocking).length;
  const labels = { article: words.fieldsTab, review: review.group, checks: checks.tab };
  const counts = {
    article: 0,
    review: open + suggesting.suggestions.list.length,
    checks: blocking === 0 ? problems.length : blocking,
  };

  return (
    <aside className="inspector" aria-label={words.inspector}>
      <Tabs
        label={words.inspector}
        tabs={inspectorTabs.map((name) => ({
          name,
          label: labels[name],
          count: counts[name],
          urgent: name === 'checks' && blocking > 0,
        }))}
        current={inspectorTab}
        onChange={showInspector}
      >
        {inspectorTab === 'article' && (
          <ArticlePanel id={id} session={session} readOnly={readOnly} facts={facts} />
        )}
        {inspectorTab === 'review' && (
          <div className="inspector-group">
            <SuggestionList suggesting={suggesting} steps={steps} readOnly={readOnly} />
            <ReviewPanel id={id} session={session} readOnly={readOnly} onCompare={onCompare} />
          </div>
        )}
        {inspectorTab === 'checks' && (
          <ChecksPanel
            problems={problems}
            isChecked={session.isChecked}
            readOnly={readOnly}
            onSuggest={suggestFixes}
            onFix={(problem) => applyFix(problem, fields, change, editor.current)}
          />
        )}
      </Tabs>
    </aside>
  );
}

/** Every field of the article that isn't written on the sheet itself. */
function ArticlePanel({
  id,
  session,
  readOnly,
  facts,
}: Omit<InspectorProps, 'editor' | 'suggesting' | 'steps' | 'onCompare'>): ReactNode {
  const { article: words } = useMessages();
  const { config } = useLibrary();
  const { fields, change, problems } = session;
  const props: FieldsProps = { fields, change, readOnly, faultsOf: (field) => faultsOf(problems, field) };

  return (
    <>
      {facts !== null && facts.headings.length > 0 && (
        <Group title={words.outline.title}>
          <Outline headings={facts.headings} />
        </Group>
      )}
      <Group title={words.groups.placement}>
        <PlacementFields id={id} {...props} />
      </Group>
      <Group title={words.groups.byline}>
        <BylineField {...props} />
        <TextField
          label={words.fields.dateline}
          name="dateline"
          value={fields.dateline}
          placeholder={words.fields.datelinePlaceholder}
          {...props.faultsOf('dateline')}
          readOnly={readOnly}
          onChange={(dateline) => change({ dateline })}
        />
      </Group>
      <Group title={words.groups.hero}>
        <HeroFields {...props} offer={session.offer} />
      </Group>
      <Group title={words.groups.publication}>
        <PublicationFields id={id} {...props} />
        <RevisedField {...props} />
      </Group>
      <Group title={words.groups.address}>
        <SlugField id={id} {...props} />
        <LanguageFields {...props} />
      </Group>
      <Group title={words.groups.search}>
        <SearchFields id={id} opening={facts?.opening ?? ''} {...props} />
      </Group>
      <Group title={words.groups.readers}>
        <Checkbox
          label={words.fields.isPage}
          name="kind"
          checked={fields.kind === 'page'}
          disabled={readOnly}
          onChange={(isPage) => change({ kind: isPage ? 'page' : null })}
          hint={words.fields.isPageHint}
        />
        {fields.kind !== 'page' && (
          <>
            <Checkbox
              label={words.fields.featured}
              name="featured"
              checked={fields.featured}
              disabled={readOnly}
              onChange={(featured) => change({ featured })}
              hint={words.fields.featuredHint}
            />
            <Checkbox
              label={words.fields.commentsOpen}
              name="commentsOpen"
              checked={fields.commentsOpen}
              disabled={readOnly}
              onChange={(commentsOpen) => change({ commentsOpen })}
              {...(config.comments.endpoint === null ? { hint: words.fields.commentsNoEndpoint } : {})}
            />
            <RelatedField id={id} {...props} />
          </>
        )}
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
    </>
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
