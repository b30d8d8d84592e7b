import type { ReactNode } from 'react';
import type { ExportReport } from '#shared/export/export-report.ts';
import { useMessages } from '../../messages/index.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { StayedList } from './StayedList.tsx';

/** What left, and which articles stayed for what reason. */
export function ExportReportDialog({
  report: { path, articles, isCancelled },
  asked,
  onClose,
}: {
  readonly report: ExportReport;
  /** How many were to leave: of a stopped export the report has those that it came to. */
  readonly asked: number;
  readonly onClose: () => void;
}): ReactNode {
  const { exporting: words } = useMessages();
  const stayed = articles.filter(({ problem }) => problem !== null);
  const left = articles.filter(({ file }) => file !== null).length;
  return (
    <Dialog title={words.title(asked)} onClose={onClose}>
      {isCancelled && <Banner kind="warning">{words.cancelled}</Banner>}
      {path !== null && left > 0 && <p>{words.done(left, path)}</p>}
      {stayed.length > 0 && (
        <>
          <Banner kind="error">{words.stayed(stayed.length)}</Banner>
          <StayedList articles={stayed} />
        </>
      )}
    </Dialog>
  );
}
