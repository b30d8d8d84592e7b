import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { Payload } from '#shared/ipc/contract.ts';
import type { ImportReport } from '#shared/ipc/import.contract.ts';
import { call, onEvent } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { useCommand } from '../commands/commands.tsx';
import { useLibrary } from '../library/library.tsx';
import { useNotices } from '../notices/notices.tsx';
import { ImportProgress } from './ImportProgress.tsx';
import { ImportReportDialog } from './ImportReportDialog.tsx';

export type ImportSteps = Payload<'import.progress'>;

interface Importer {
  /** Takes dropped files in, articles with the pictures that they name. */
  readonly importArticles: (files: readonly File[]) => void;
}

const Context = createContext<Importer | null>(null);

export function useImporter(): Importer {
  const importer = useContext(Context);
  if (importer === null) throw new Error('useImporter outside ImportProvider');
  return importer;
}

/** The one way for articles into the newsroom, by menu or drop, and the report of what came in. */
export function ImportProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { importing } = useMessages();
  const { readOnly } = useLibrary();
  const { say, fail } = useNotices();
  const [report, setReport] = useState<ImportReport | null>(null);
  const [steps, setSteps] = useState<ImportSteps | null>(null);
  useEffect(() => onEvent('import.progress', setSteps), []);

  const show = useCallback(
    async (answer: Promise<ImportReport | null>): Promise<void> => {
      try {
        const found = await answer;
        if (found === null) return;
        setReport(found);
      } catch (error) {
        fail(error);
      } finally {
        setSteps(null);
      }
    },
    [fail],
  );
  const value = useMemo(
    (): Importer => ({
      importArticles: (files) => {
        if (readOnly !== null) say(importing.readOnly, undefined, 'warning');
        else void show(Promise.all(files.map(bytesOf)).then((all) => call('import.files', { files: all })));
      },
    }),
    [readOnly, say, show, importing],
  );
  useCommand('article.import', readOnly === null ? () => void show(call('import.chooseFiles', null)) : null);

  useCommand(
    'article.importFolder',
    readOnly === null ? () => void show(call('import.chooseFolder', null)) : null,
  );

  return (
    <Context value={value}>
      {children}
      {steps !== null && <ImportProgress {...steps} />}
      {report !== null && <ImportReportDialog report={report} onClose={() => setReport(null)} />}
    </Context>
  );
}

async function bytesOf(file: File): Promise<{ fileName: string; bytes: Uint8Array<ArrayBuffer> }> {
  return { fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
