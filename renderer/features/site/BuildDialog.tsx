import { FolderOpen } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { call } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { StepBar } from '../../ui/StepBar.tsx';
import { useLibrary } from '../library/library.tsx';
import { useNotices } from '../notices/notices.tsx';
import { useSettings } from '../settings/settings.tsx';
import { BuildReportView } from './BuildReportView.tsx';
import { useBuild } from './build.tsx';
import './site.css';

/** Where to, how far, and what came of it. */
export function BuildDialog(): ReactNode {
  const { site } = useMessages();
  const words = site.build;
  const { state, setOpen, start, look, cancel } = useBuild();
  const { settings, change } = useSettings();
  const library = useLibrary();
  const { fail } = useNotices();
  const [out, setOut] = useState<string | null>(settings.outFolders[library.path] ?? null);
  const isRunning = 'step' in state;
  const starting = state.is === 'looking' ? words.looking : words.running;
  const built = state.is === 'done' && state.report.ok && state.report.changes === undefined;

  const choose = async (): Promise<void> => {
    const folder = await call('site.chooseOut', null);
    if (folder === null) return;
    setOut(folder);
    change({ outFolders: { ...settings.outFolders, [library.path]: folder } });
  };

  const close = (): void => setOpen(false);
  const build = (): void => {
    if (out !== null && !isRunning) void start(out);
  };

  return (
    <Dialog
      title={words.title}
      onClose={close}
      onSubmit={build}
      footer={
        isRunning ? (
          <>
            <Button onClick={close}>{words.hide}</Button>
            <Button disabled={state.stopping} onClick={cancel}>
              {state.stopping ? words.stopping : words.cancel}
            </Button>
          </>
        ) : (
          <>
            {built && (
              <Button
                className="dialog-foot-start"
                icon={<FolderOpen aria-hidden />}
                onClick={() => void call('site.reveal', null).catch(fail)}
              >
                {words.reveal}
              </Button>
            )}
            <Button disabled={out === null} onClick={() => out !== null && void look(out)}>
              {words.look}
            </Button>
            <Button look="primary" submit disabled={out === null}>
              {built ? words.again : words.start}
            </Button>
          </>
        )
      }
    >
      <p className="field-hint">{words.explanation}</p>
      <div className="build-folder">
        <span className="group-label" id="build-folder">
          {words.folder}
        </span>
        <output aria-labelledby="build-folder" title={out ?? undefined}>
          {out ?? words.noFolder}
        </output>
        <Button disabled={isRunning} onClick={() => void choose().catch(fail)}>
          {out === null ? words.choose : words.change}
        </Button>
      </div>
      {isRunning && (
        <StepBar
          name={starting}
          doing={state.step === null ? starting : words.phases[state.step.progress.phase]}
          step={state.step}
        />
      )}
      {state.is === 'failed' && <Banner kind="error">{`${words.failed} ${state.message}`}</Banner>}
      {state.is === 'done' && <BuildReportView report={state.report} onGone={close} />}
    </Dialog>
  );
}
