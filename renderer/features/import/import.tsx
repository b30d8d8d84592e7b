import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import type { FileImport } from '#shared/ipc/import.contract.ts';
import { call } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { useCommand } from '../commands/commands.tsx';
import { useLibrary } from '../library/library.tsx';
import { useNotices } from '../notices/notices.tsx';
import { ImportReport } from './ImportReport.tsx';

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
  const [reports, setReports] = useState<readonly FileImport[] | null>(null);

  const show = useCallback(
    async (answer: Promise<readonly FileImport[] | null>): Promise<void> => {
      try {
        const found = await answer;
        if (found === null) return;
        setReports(found);
      } catch (error) {
        fail(error);
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

  return (
    <Context value={value}>
      {children}
      {reports !== null && <ImportReport reports={reports} onClose={() => setReports(null)} />}
    </Context>
  );
}

async function bytesOf(file: File): Promise<{ fileName: string; bytes: Uint8Array<ArrayBuffer> }> {
  return { fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
