import type { ReactNode } from 'react';
import type { FileImport } from '#shared/ipc/import.contract.ts';
import { useMessages } from '../../messages/index.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useNavigation } from '../app/navigation.tsx';
import './import.css';

interface ImportReportProps {
  readonly reports: readonly FileImport[];
  readonly onClose: () => void;
}

/** Each file with its article, and everything that stayed behind. */
export function ImportReport({ reports, onClose }: ImportReportProps): ReactNode {
  const { importing: words } = useMessages();
  const known = reports.filter(({ isKnown }) => isKnown).length;
  const taken = reports.filter(({ article }) => article !== null).length - known;
  return (
    <Dialog title={words.title} onClose={onClose}>
      {taken === 0 && known === 0 ? (
        <Banner kind="error">{words.nothing}</Banner>
      ) : (
        <p>{words.taken(taken)}</p>
      )}
      {known > 0 && <p>{words.known(known)}</p>}
      <ul className="import-report" aria-label={words.list}>
        {reports
          .filter(({ isKnown }) => !isKnown)
          .map((report) => (
            <ImportedFile key={report.file} report={report} onClose={onClose} />
          ))}
      </ul>
    </Dialog>
  );
}

function ImportedFile({
  report: { file, article, headline, problems },
  onClose,
}: {
  readonly report: FileImport;
  readonly onClose: () => void;
}): ReactNode {
  const { importing: words } = useMessages();
  const { go } = useNavigation();
  return (
    <li>
      {article === null ? (
        <strong className="import-refused">{words.refused}</strong>
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
