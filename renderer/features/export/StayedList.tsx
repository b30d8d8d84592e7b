import type { ReactNode } from 'react';
import type { ExportedOne } from '#shared/export/export-report.ts';
import { LongList } from '../../ui/LongList.tsx';

/** Articles that stay in the newsroom, and why. */
export function StayedList({
  articles,
}: {
  readonly articles: readonly Pick<ExportedOne, 'article' | 'headline' | 'problem'>[];
}): ReactNode {
  return (
    <ul className="export-stayed">
      <LongList items={articles}>
        {({ article, headline, problem }) => (
          <li key={article}>
            <strong dir="auto">{headline}</strong>
            <p className="field-hint">{problem}</p>
          </li>
        )}
      </LongList>
    </ul>
  );
}
