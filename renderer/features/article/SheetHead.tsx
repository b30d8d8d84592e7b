import { type ReactNode, useRef } from 'react';
import type { ArticleFields } from '#shared/articles/article.schema.ts';
import type { Problem } from '#shared/library/problem.ts';
import { uiLocale } from '../../messages/format.ts';
import { useMessages } from '../../messages/index.ts';
import { useFocusField } from '../app/use-focus-field.ts';
import { useAuthors } from '../authors/author-list.tsx';
import { useLibrary } from '../library/library.tsx';
import { bylineText } from './byline-text.ts';
import { faultsOf } from './field-faults.ts';
import { SheetHero } from './SheetHero.tsx';
import { SheetLine } from './SheetLine.tsx';

interface SheetHeadProps {
  readonly fields: ArticleFields;
  readonly change: (changed: Partial<ArticleFields>) => void;
  readonly problems: readonly Problem[];
  readonly readOnly: boolean;
  readonly language: string;
}

/** Section, headline, standfirst, byline and hero, as they stand on the page. */
export function SheetHead(props: SheetHeadProps): ReactNode {
  const { fields, change, problems, readOnly, language } = props;
  const focusField = useFocusField();
  const { article: words } = useMessages();
  const { config } = useLibrary();
  const { authors } = useAuthors();
  const standfirst = useRef<HTMLTextAreaElement>(null);
  const section = config.sections.find(({ slug }) => slug === fields.section);
  const direction = fields.direction;
  const byline = bylineText(
    fields.byline,
    (slug) => authors.find((one) => one.slug === slug)?.name ?? slug,
    words.roles,
  );
  const date = fields.publication === null ? null : dateText(fields.publication, language);

  return (
    <header className="sheet-head" lang={language} dir={direction === 'auto' ? undefined : direction}>
      <button
        type="button"
        className="sheet-section"
        data-empty={section === undefined}
        aria-label={section === undefined ? undefined : `${words.fields.section}: ${section.name}`}
        onClick={() => focusField('section')}
      >
        {section?.name ?? words.noSection}
      </button>
      <SheetLine
        name="headline"
        label={words.headline}
        placeholder={words.headlinePlaceholder}
        value={fields.headline}
        direction={direction}
        readOnly={readOnly}
        faults={faultsOf(problems, 'headline')}
        onChange={(headline) => change({ headline })}
        onEnter={() => standfirst.current?.focus()}
      />
      <SheetLine
        control={standfirst}
        name="standfirst"
        label={words.standfirst}
        placeholder={words.standfirstPlaceholder}
        value={fields.standfirst}
        direction={direction}
        readOnly={readOnly}
        faults={faultsOf(problems, 'standfirst')}
        onChange={(text) => change({ standfirst: text })}
        onEnter={() => focusField('body')}
      />
      <div className="sheet-byline">
        <button
          type="button"
          data-empty={byline === ''}
          aria-label={byline === '' ? undefined : `${words.fields.byline}: ${byline}`}
          onClick={() => focusField('byline')}
        >
          {byline === '' ? words.addByline : byline}
        </button>
        {fields.dateline !== '' && (
          <button
            type="button"
            dir="auto"
            aria-label={`${words.fields.dateline}: ${fields.dateline}`}
            onClick={() => focusField('dateline')}
          >
            {fields.dateline}
          </button>
        )}
        <button
          type="button"
          dir="auto"
          data-empty={date === null}
          aria-label={`${words.groups.publication}: ${date ?? words.noDate}`}
          onClick={() => focusField('publication')}
        >
          {date ?? words.noDate}
        </button>
      </div>
      <SheetHero hero={fields.hero} />
    </header>
  );
}

function dateText({ at, timeZone }: NonNullable<ArticleFields['publication']>, language: string): string {
  const format = { dateStyle: 'long', timeZone } as const;
  try {
    return new Intl.DateTimeFormat(language, format).format(new Date(at));
  } catch {
    return new Intl.DateTimeFormat(uiLocale, format).format(new Date(at));
  }
}
