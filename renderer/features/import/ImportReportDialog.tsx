import type { ReactNode } from 'react';
import type { FileImport, ImportReport } from '#shared/ipc/import.contract.ts';
import { useMessages } from '../../messages/index.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { LongList } from '../../ui/LongList.tsx';
import { useNavigation } from '../app/navigation.tsx';
import './import.css';

interface ImportReportDialogProps {
  readonly report: ImportReport;
  readonly onClose: () => void;
}

/** Each file with its article, and everything that stayed behind. */
export function ImportReportDialog({ report, onClose }: ImportReportDialogProps): ReactNode {
  const { importing: words } = useMessages();
  const { files, isCancelled } = report;
  const updated = files.filter(({ isUpdated }) => isUpdated).length;
  const known = files.filter(({ isKnown }) => isKnown).length - updated;
  const all = files.filter(({ article, isFollowUp }) => article !== null && !isFollowUp).length;
  const taken = all - known - updated;
  return (
    <Dialog title={words.title} onClose={onClose}>
      {taken + known + updated === 0 && <Banner kind="error">{words.nothing}</Banner>}
      {taken > 0 && <p>{words.taken(taken)}</p>}
      {updated > 0 && <p>{words.updated(updated)}</p>}
      {isCancelled && <Banner kind="warning">{words.cancelled}</Banner>}
      {known > 0 && <p>{words.known(known)}</p>}
      <ul className="import-report" aria-label={words.list}>
        <LongList
          items={files.filter(
            ({ isKnown, isUpdated, problems }) => !isKnown || isUpdated || problems.length > 0,
          )}
        >
          {(one, index) => <ImportedFile key={index} imported={one} onClose={onClose} />}
        </LongList>
      </ul>
    </Dialog>
  );
}

function ImportedFile({
  imported: { file, article, headline, isLeftOut, problems },
  onClose,
}: {
  readonly imported: FileImport;
  readonly onClose: () => void;
}): ReactNode {
  const { importing: words } = useMessages();
  const { go } = useNavigation();
  return (
    <li>
      {article === null ? (
        <strong className="import-refused">{isLeftOut ? words.leftOut : words.refused}</strong>
      ) : (
        <button
          type="button"
          dir="auto"
          onClick={() => {
            onClose();
            void go({ view: 'articles', article });
          }}
        >
          {headline}
        </button>
      )}
      <span className="field-hint">{file.split(/[\\/]/).at(-1)}</span>
      {article !== null && problems.length > 0 && <p>{words.withProblems(problems.length)}</p>}
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
