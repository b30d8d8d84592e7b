import { type ReactNode, useEffect } from 'react';
import type { BuildReport } from '#shared/site/build-report.ts';
import { formatNumber } from '../../messages/format.ts';
import { useMessages } from '../../messages/index.ts';
import { announce } from '../../ui/announce.ts';
import { Banner } from '../../ui/Banner.tsx';
import { useTitleOf } from '../articles/use-title-of.ts';
import { ChangeList } from './ChangeList.tsx';
import { ProblemList } from './ProblemList.tsx';

interface BuildReportViewProps {
  readonly report: BuildReport;
  readonly onGone: () => void;
}

export function BuildReportView({ report, onGone }: BuildReportViewProps): ReactNode {
  const { site, checks } = useMessages();
  const titleOf = useTitleOf();
  const words = site.build;
  const facts = [
    [words.articles, formatNumber(report.articles)],
    [words.files, formatNumber(report.files)],
    [words.written, formatNumber(report.written)],
    [words.removed, formatNumber(report.removed)],
    [words.took, words.seconds(report.milliseconds)],
  ];
  const { changes } = report;
  const outcome =
    changes === undefined ? words.done : words.wouldChange(report.written, report.removed, report.files);
  // What is refused is said by its banner.
  const said = report.ok ? outcome : '';
  useEffect(() => announce(said), [said]);
  return (
    <div className="build-report">
      {report.ok ? (
        <p className="build-done">{outcome}</p>
      ) : (
        <Banner kind="error">
          <strong>{words.refused}</strong> {words.refusedText}
        </Banner>
      )}
      {report.problems.length > 0 && (
        <>
          <h3>{site.problemCount(report.problems.length)}</h3>
          <ProblemList problems={report.problems} onGone={onGone} />
        </>
      )}
      {report.warnings.length > 0 && (
        <details className="build-left-out">
          <summary>{checks.warnings(report.warnings.length)}</summary>
          <ProblemList problems={report.warnings} onGone={onGone} />
        </details>
      )}
      {report.ok && changes === undefined && (
        <dl className="build-facts">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {changes !== undefined && changes.length > 0 && (
        <section className="build-changes" aria-label={words.look}>
          <ChangeList changes={changes} />
        </section>
      )}
      {report.leftOut.length > 0 && (
        <details className="build-left-out">
          <summary>{words.leftOut(report.leftOut.length)}</summary>
          <ul>
            {report.leftOut.map(({ article, headline, reason }) => (
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
