import { createContext, type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import type { Payload } from '#shared/ipc/contract.ts';
import type { ImportPlan, ImportReport } from '#shared/ipc/import.contract.ts';
import { CallError, call, callWithFiles, onEvent } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { useProvided } from '../../ui/use-provided.ts';
import { whenShown } from '../../ui/when-shown.tsx';
import { useCommand } from '../commands/commands.tsx';
import { useLibrary } from '../library/library.tsx';
import { useNotices } from '../notices/notices.tsx';
import type { ImportTaking } from './ImportPlanDialog.tsx';
import { ImportProgress } from './ImportProgress.tsx';

const ImportPlanDialog = whenShown(async () => (await import('./ImportPlanDialog.tsx')).ImportPlanDialog);
const ImportReportDialog = whenShown(
  async () => (await import('./ImportReportDialog.tsx')).ImportReportDialog,
);

export type ImportSteps = Payload<'import.progress'>;

interface Importer {
  /** Says what dropped files would bring, articles with the pictures that they name, and takes them in on request. */
  readonly importArticles: (files: readonly File[]) => void;
}

type Shown =
  | { readonly step: 'plan'; readonly plan: ImportPlan }
  | { readonly step: 'report'; readonly report: ImportReport }
  | null;

const Context = createContext<Importer | null>(null);

export function useImporter(): Importer {
  return useProvided(Context, 'ImportProvider');
}

/** The one way for articles into the newsroom, by menu or drop: what would come, then the report of what came in. */
export function ImportProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { importing } = useMessages();
  const { readOnly } = useLibrary();
  const { say, fail } = useNotices();
  const [shown, setShown] = useState<Shown>(null);
  const [steps, setSteps] = useState<ImportSteps | null>(null);
  useEffect(() => onEvent('import.progress', setSteps), []);

  const show = useCallback(
    async (answer: Promise<Shown>): Promise<void> => {
      try {
        const found = await answer;
        if (found !== null) setShown(found);
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
        else void show(planned(plan(files, importing)));
      },
    }),
    [readOnly, say, show, importing],
  );
  useCommand(
    'article.import',
    readOnly === null ? () => void show(planned(call('import.chooseFiles', null))) : null,
  );
  useCommand(
    'article.importFolder',
    readOnly === null ? () => void show(planned(call('import.chooseFolder', null))) : null,
  );

  const take = ({ id }: ImportPlan, taking: ImportTaking): void => {
    setShown(null);
    void show(call('import.take', { id, ...taking }).then((report) => ({ step: 'report', report })));
  };
  const forget = ({ id }: ImportPlan): void => {
    setShown(null);
    call('import.forget', { id }).catch(fail);
  };

  return (
    <Context value={value}>
      {children}
      {steps !== null && <ImportProgress key={steps.isPlanning ? 'plan' : 'take'} {...steps} />}
      {shown?.step === 'plan' && (
        <ImportPlanDialog
          plan={shown.plan}
          onTake={(taking) => take(shown.plan, taking)}
          onClose={() => forget(shown.plan)}
        />
      )}
      {shown?.step === 'report' && (
        <ImportReportDialog report={shown.report} onClose={() => setShown(null)} />
      )}
    </Context>
  );
}

async function planned(answer: Promise<ImportPlan | null>): Promise<Shown> {
  const plan = await answer;
  return plan === null ? null : { step: 'plan', plan };
}

/** From where they lie, so that their pictures are found, else of what they hold. */
async function plan(files: readonly File[], words: Refusals): Promise<ImportPlan | null> {
  try {
    return await callWithFiles('import.dropped', files);
  } catch (error) {
    if (!(error instanceof CallError) || error.failure.code !== 'no-place') throw error;
    return call('import.files', { files: await Promise.all(files.map((file) => bytesOf(file, words))) });
  }
}

type Refusals = Readonly<Record<'unreadable' | 'tooLarge', (name: string) => string>>;

/** What lies nowhere goes through memory, and more than once. */
const largest = 100_000_000;

/** A folder has none. */
async function bytesOf(
  file: File,
  words: Refusals,
): Promise<{ fileName: string; bytes: Uint8Array<ArrayBuffer> }> {
  if (file.size > largest) throw new Error(words.tooLarge(file.name));
  const bytes = await file.arrayBuffer().catch(() => {
    throw new Error(words.unreadable(file.name));
  });
  return { fileName: file.name, bytes: new Uint8Array(bytes) };
}
