import { type ReactNode, useEffect } from 'react';
import type { PublishReport } from '#shared/publish/publish-report.ts';
import { formatBytes } from '../../messages/format.ts';
import { useMessages } from '../../messages/index.ts';
import { announce } from '../../ui/announce.ts';
import { Banner } from '../../ui/Banner.tsx';
import { useTitleOf } from '../articles/use-title-of.ts';
import { ChangeList } from '../site/ChangeList.tsx';
import { ProblemList } from '../site/ProblemList.tsx';

interface PublishReportViewProps {
  readonly report: PublishReport;
  readonly isDone: boolean;
  readonly isBack: boolean;
  /** The window has gone to a problem. */
  readonly onGone: () => void;
}

/** What would change at the target or, once it is done, what did: articles first, as those are what readers see. */
export function PublishReportView({ report, isDone, isBack, onGone }: PublishReportViewProps): ReactNode {
  const { publish: words, site } = useMessages();
  const titleOf = useTitleOf();
  const { articles, changes, leftOut, problems, inTheWay, kept } = report;
  const isNothing = changes.length === 0 && Object.values(articles).flat().length === 0;
  const done = report.receipt === null ? words.doneNothing : isBack ? words.doneBack : words.done;
  // What is refused is said by its banner.
  const said = isDone ? done : report.ok && isNothing ? words.nothing : '';
  useEffect(() => announce(said), [said]);
  return (
    <div className="build-report">
      {isDone && (
        <p className="build-done">
          {done}
          {report.receipt !== null && <span>{words.receipt(report.receipt)}</span>}
        </p>
      )}
      {!report.ok && !report.isEmptied && (
        <Banner kind="error">
          <strong>{words.refused}</strong> {words.refusedText}
        </Banner>
      )}
      {report.isEmptied && !isDone && <Banner kind="warning">{words.emptied}</Banner>}
      {problems.length > 0 && (
        <>
          <h3>{site.problemCount(problems.length)}</h3>
          <ProblemList problems={problems} onGone={onGone} />
        </>
      )}
      <Paths title={words.inTheWay(inTheWay.length)} paths={inTheWay} />
      <Paths title={words.kept(kept.length)} paths={kept} />
      {report.ok && isNothing && !isDone && <p className="build-done">{words.nothing}</p>}
      {(['new', 'changed', 'withdrawn'] as const).map((change) => (
        <Headlines key={change} title={words.articles[change]} articles={articles[change]} />
      ))}
      {changes.length > 0 && (
        <details className="build-left-out">
          <summary>
            {(isDone ? words.history.summary : words.files)(report.put, report.removed)}{' '}
            <span className="field-hint">
              {(isDone ? words.ofAllDone : words.ofAll)(report.files, formatBytes(report.bytes))}
            </span>
          </summary>
          <ChangeList changes={changes} />
        </details>
      )}
      {leftOut.length > 0 && (
        <details className="build-left-out">
          <summary>{words.leftOut(leftOut.length)}</summary>
          <ul>
            {leftOut.map(({ article, headline, reason }) => (
              <li key={article}>
                <span dir="auto">{titleOf(headline)}</span>
                <span className="field-hint">{reason}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Headlines(props: {
  readonly title: string;
  readonly articles: PublishReport['articles']['new'];
}): ReactNode {
  const { publish: words } = useMessages();
  const titleOf = useTitleOf();
  if (props.articles.length === 0) return null;
  const shown = props.articles.slice(0, mostHeadlines);
  const more = props.articles.length - shown.length;
  return (
    <section className="publish-articles">
      <h3>
        {props.title} <span className="field-hint">{props.articles.length}</span>
      </h3>
      <ul>
        {shown.map(({ id, headline }) => (
          <li key={id} dir="auto">
            {titleOf(headline)}
          </li>
        ))}
        {more > 0 && <li className="field-hint">{words.moreArticles(more)}</li>}
      </ul>
    </section>
  );
}

const mostHeadlines = 12;

function Paths({ title, paths }: { readonly title: string; readonly paths: readonly string[] }): ReactNode {
  if (paths.length === 0) return null;
  return (
    <Banner kind="warning">
      {title}
      <ul className="publish-paths">
        {paths.slice(0, mostHeadlines).map((path) => (
          <li key={path}>{path}</li>
        ))}
      </ul>
    </Banner>
  );
}
