import { type ReactNode, useId } from 'react';
import type { ExportLoss } from '#shared/export/export-loss.ts';
import type { ExportPlan } from '#shared/export/export-plan.ts';
import { linesOfLosses, summedLosses } from '#shared/export/loss-words.ts';
import { useMessages } from '../../messages/index.ts';
import { Banner } from '../../ui/Banner.tsx';
import { LongList } from '../../ui/LongList.tsx';
import { StayedList } from './StayedList.tsx';

/** Which files an export would make, and what of the articles would not be in them. */
export function ExportPlanView({ plan }: { readonly plan: ExportPlan }): ReactNode {
  const { exporting: words } = useMessages();
  const { files, pictures, articles, isCancelled } = plan;
  const stay = articles.filter(({ problem }) => problem !== null);
  const [first] = files;
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  if (isCancelled) return <p className="field-hint">{words.planStopped}</p>;
  return (
    <>
      {first === undefined ? (
        <p>{words.nothing}</p>
      ) : (
        <p dir="auto">
          {files.length === 1 ? words.file(first.name, first.bytes) : words.files(files.length, bytes)}
        </p>
      )}
      {pictures.count > 0 && <p>{words.besides(pictures.count, pictures.bytes)}</p>}
      {stay.length > 0 && (
        <>
          <Banner kind="warning">{words.wouldStay(stay.length)}</Banner>
          <StayedList articles={stay} />
        </>
      )}
      {stay.length < articles.length && <Losses articles={articles} />}
    </>
  );
}

/** All together first, then of which article each is. */
function Losses({ articles }: Pick<ExportPlan, 'articles'>): ReactNode {
  const { exporting: words } = useMessages();
  const title = useId();
  const losing = articles.filter(({ losses }) => losses.length > 0);
  const all = summedLosses(articles.flatMap(({ losses }) => losses));
  return (
    <section className="export-losses" aria-labelledby={title}>
      <h3 id={title}>{words.losses}</h3>
      {all.length === 0 ? <p>{words.noLoss}</p> : <Lines losses={all} />}
      {articles.length > 1 && losing.length > 0 && (
        <details>
          <summary>{words.byArticle}</summary>
          <ul className="export-by-article">
            <LongList items={losing}>
              {({ article, headline, losses }) => (
                <li key={article}>
                  <strong dir="auto">{headline}</strong>
                  <Lines losses={losses} />
                </li>
              )}
            </LongList>
          </ul>
        </details>
      )}
    </section>
  );
}

function Lines({ losses }: { readonly losses: readonly ExportLoss[] }): ReactNode {
  const { exporting: words } = useMessages();
  return (
    <ul className="export-lines">
      {linesOfLosses(losses, words.lossWords).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
