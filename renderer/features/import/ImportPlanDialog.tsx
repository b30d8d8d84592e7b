import { type ReactNode, useId } from 'react';
import { type FileImport, type ImportNews, type ImportPlan, isRefused } from '#shared/ipc/import.contract.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { useMessages } from '../../messages/index.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { LongList } from '../../ui/LongList.tsx';
import { ChangedArticles, useUpdates } from './ChangedArticles.tsx';
import { type Fetching, FetchPictures, useFetching } from './FetchPictures.tsx';
import './import.css';

/** What is to be done of a plan. */
export interface ImportTaking extends Fetching {
  readonly updates: readonly ArticleId[];
}

interface ImportPlanDialogProps {
  readonly plan: ImportPlan;
  readonly onTake: (taking: ImportTaking) => void;
  readonly onClose: () => void;
}

/** What an import would do, before anything is written: what stays behind first, so that nobody has to look for it. */
export function ImportPlanDialog({
  plan: { files, news },
  onTake,
  onClose,
}: ImportPlanDialogProps): ReactNode {
  const { importing } = useMessages();
  const words = importing.plan;
  const fetching = useFetching(news);
  const updates = useUpdates(files);
  const refused = files.filter(isRefused);
  const leftOut = files.filter(({ isLeftOut }) => isLeftOut);
  const known = files.filter(({ isKnown, changed }) => isKnown && changed === null).length;
  const coming = files
    .filter(({ planned }) => planned !== null)
    .toSorted((a, b) => Math.sign(b.problems.length) - Math.sign(a.problems.length));
  const isEmpty = coming.length === 0 && updates.changed.length === 0;
  const count = coming.length + updates.wanted.size;
  const take = (): void => fetching.settle((wanted) => onTake({ ...wanted, updates: [...updates.wanted] }));
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      onSubmit={count === 0 ? onClose : take}
      footer={
        <>
          {count > 0 && <Button onClick={onClose}>{words.cancel}</Button>}
          <Button look="primary" submit>
            {count === 0 ? words.close : words.take(coming.length, updates.wanted.size)}
          </Button>
        </>
      }
    >
      {isEmpty && <Banner kind="warning">{words.nothing}</Banner>}
      {coming.length > 0 && <p>{words.new(coming.length)}</p>}
      {known > 0 && <p>{words.known(known)}</p>}
      {refused.length > 0 && <Banner kind="error">{words.refused(refused.length)}</Banner>}
      {leftOut.length > 0 && <p>{words.leftOut(leftOut.length)}</p>}
      <NewsList news={news} />
      <ChangedArticles updates={updates} />
      {count > 0 && <FetchPictures news={news} fetching={fetching} />}
      <ul className="import-report import-plan" aria-label={importing.list}>
        <LongList items={[...refused, ...leftOut, ...coming]}>
          {(one, index) => <PlannedFile key={index} file={one} />}
        </LongList>
      </ul>
    </Dialog>
  );
}

function NewsList({
  news: { sections, authors, pictures, files, comments },
}: {
  readonly news: ImportNews;
}): ReactNode {
  const { plan: words } = useMessages().importing;
  const title = useId();
  if (sections.length + authors.length + pictures + files + comments === 0) return null;
  return (
    <section className="import-news" aria-labelledby={title}>
      <h3 id={title}>{words.news}</h3>
      <dl>
        {sections.length > 0 && <News term={words.sections(sections.length)} names={sections} />}
        {authors.length > 0 && <News term={words.authors(authors.length)} names={authors} />}
        {pictures > 0 && <News term={words.pictures} names={[words.number(pictures)]} />}
        {files > 0 && <News term={words.files} names={[words.number(files)]} />}
        {comments > 0 && <News term={words.comments} names={[words.number(comments)]} />}
      </dl>
    </section>
  );
}

function News({ term, names }: { readonly term: string; readonly names: readonly string[] }): ReactNode {
  return (
    <div>
      <dt>{term}</dt>
      <dd dir="auto">{names.join(', ')}</dd>
    </div>
  );
}

function PlannedFile({
  file: { file, headline, planned, isLeftOut, problems },
}: {
  readonly file: FileImport;
}): ReactNode {
  const { importing } = useMessages();
  const words = importing.plan;
  const facts = planned && [
    planned.section ?? '',
    planned.authors.length > 0 ? words.by(planned.authors) : '',
    planned.pictures > 0 ? words.withPictures(planned.pictures) : '',
    planned.files > 0 ? words.withFiles(planned.files) : '',
  ];
  return (
    <li>
      {planned === null ? (
        <strong className="import-refused">{isLeftOut ? importing.leftOut : words.notTaken}</strong>
      ) : (
        <strong className="import-headline" dir="auto">
          {headline}
        </strong>
      )}
      {facts?.some(Boolean) && <span dir="auto">{facts.filter(Boolean).join(' · ')}</span>}
      <span className="field-hint" dir="auto">
        {file.split(/[\\/]/).at(-1)}
      </span>
      {planned !== null && problems.length > 0 && <p>{words.withProblems(problems.length)}</p>}
      {problems.length > 0 && (
        <ul>
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
