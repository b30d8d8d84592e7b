import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { call, messageOf, onEvent } from '../../ipc/client.ts';
import { KeepGoing } from '../../ui/KeepGoing.tsx';
import { TooltipLayer } from '../../ui/TooltipLayer.tsx';
import { whenShown } from '../../ui/when-shown.tsx';
import { AuthorsProvider } from '../authors/author-list.tsx';
import { CareProvider, useCareCommands } from '../care/index.ts';
import { CommandsProvider, useCommand } from '../commands/commands.tsx';
import { Palette } from '../commands/Palette.tsx';
import { LibraryProvider, type LibraryState } from '../library/library.tsx';
import { CropProvider } from '../media/crop/crop-picture.tsx';
import { MediaPickerProvider } from '../media/MediaPicker.tsx';
import { MediaProvider } from '../media/media-library.tsx';
import { RemotePicturesProvider } from '../media/RemotePictures.tsx';
import { NoticeList } from '../notices/NoticeList.tsx';
import { NoticesProvider, useNotices } from '../notices/notices.tsx';
import { PublicationsProvider, PublishProvider, ScheduledArticlesProvider } from '../publish/index.ts';
import { DraftsProvider, ProfileDialog, SigningProvider } from '../review/index.ts';
import { SettingsProvider } from '../settings/settings.tsx';
import { BuildProvider } from '../site/build.tsx';
import { useOpenLibrary } from '../welcome/use-open-library.ts';
import { AppFrame } from './AppFrame.tsx';
import { LayoutProvider } from './layout.tsx';
import { NavigationProvider, useNavigation } from './navigation.tsx';

const ShortcutsDialog = whenShown(
  async () => (await import('../commands/ShortcutsDialog.tsx')).ShortcutsDialog,
);
const NewNewsroomDialog = whenShown(
  async () => (await import('../welcome/NewNewsroomDialog.tsx')).NewNewsroomDialog,
);
const Welcome = whenShown(async () => (await import('../welcome/Welcome.tsx')).Welcome);

export function App(): ReactNode {
  return (
    <NoticesProvider>
      <SettingsProvider>
        <CommandsProvider>
          <CareProvider>
            <KeepGoing onRetry={() => location.reload()}>
              <Newsrooms />
            </KeepGoing>
          </CareProvider>
        </CommandsProvider>
      </SettingsProvider>
      <NoticeList />
      <TooltipLayer />
    </NoticesProvider>
  );
}

/** Which newsroom is open. Each has a window state of its own, so that nothing of one shows in another. */
function Newsrooms(): ReactNode {
  const [library, setLibrary] = useState<LibraryState | null | 'unknown'>('unknown');
  const [error, setError] = useState<string | null>(null);
  useMainNotices(library === 'unknown' ? undefined : (library?.path ?? null));

  useEffect(() => {
    // Main opens one at its start: that of last time, or the sample the first time.
    call('library.current', null).then(setLibrary, (failure) => {
      setLibrary(null);
      setError(messageOf(failure));
    });
    return onEvent('library.changed', setLibrary);
  }, []);

  if (library === 'unknown') return null;
  return (
    <NavigationProvider key={library?.path ?? ''}>
      {/* What was read while another had it is asked for again. */}
      <Newsroom
        key={library?.readOnly === null ? 'written' : 'read'}
        library={library}
        onOpened={setLibrary}
        error={error}
      />
    </NavigationProvider>
  );
}

interface NewsroomProps {
  readonly library: LibraryState | null;
  readonly onOpened: (library: LibraryState) => void;
  readonly error: string | null;
}

function Newsroom({ library, onOpened, error }: NewsroomProps): ReactNode {
  const { settle } = useNavigation();
  const { say } = useNotices();
  const [shown, setShown] = useState<'none' | 'new' | 'palette' | 'shortcuts' | 'profile'>('none');
  const close = useCallback(() => setShown('none'), []);
  const startNew = useCallback(() => setShown('new'), []);
  const { open, error: openError } = useOpenLibrary(settle, onOpened, startNew);

  const restore = useCareCommands(settle, library !== null);

  useCommand('newsroom.new', startNew);
  useCommand('newsroom.open', open.choose);
  useCommand('newsroom.sample', open.sample);
  useCommand('view.palette', library === null ? null : () => setShown('palette'));
  useCommand('help.shortcuts', () => setShown('shortcuts'));
  useCommand('desk.profile', () => setShown('profile'));

  // Without a newsroom the welcome page shows it where it happened.
  useEffect(() => {
    if (openError === null || library === null) return;
    const until = new AbortController();
    say(openError, undefined, 'error', until.signal);
    return () => until.abort();
  }, [openError, library, say]);

  const dialogs = (
    <>
      {shown === 'new' && (
        <NewNewsroomDialog
          settle={settle}
          onClose={close}
          onCreated={(created) => {
            close();
            onOpened(created);
          }}
        />
      )}
      {shown === 'shortcuts' && <ShortcutsDialog onClose={close} />}
      {shown === 'profile' && <ProfileDialog onClose={close} />}
    </>
  );

  if (library === null) {
    return (
      <>
        <Welcome open={open} onRestore={restore} error={openError ?? error} />
        {dialogs}
      </>
    );
  }
  return (
    <LibraryProvider library={library}>
      <AuthorsProvider>
        <MediaProvider>
          <MediaPickerProvider>
            <RemotePicturesProvider>
              <CropProvider>
                <BuildProvider>
                  <PublicationsProvider>
                    <ScheduledArticlesProvider>
                      <PublishProvider>
                        <LayoutProvider>
                          <DraftsProvider>
                            <SigningProvider>
                              <AppFrame />
                            </SigningProvider>
                          </DraftsProvider>
                        </LayoutProvider>
                      </PublishProvider>
                    </ScheduledArticlesProvider>
                  </PublicationsProvider>
                  {shown === 'palette' && <Palette onClose={close} />}
                  {dialogs}
                </BuildProvider>
              </CropProvider>
            </RemotePicturesProvider>
          </MediaPickerProvider>
        </MediaProvider>
      </AuthorsProvider>
    </LibraryProvider>
  );
}

/** What happened before the window could show it, which is over with the next newsroom. `path`: `undefined` until it is known. */
function useMainNotices(path: string | null | undefined): void {
  const { say, fail } = useNotices();
  const [until] = useState(() => new AbortController());
  const first = useRef(path);
  useEffect(() => {
    if (first.current === undefined) first.current = path;
    else if (path !== first.current) until.abort();
  }, [path, until]);
  useEffect(() => {
    call('app.notices', null).then((notices) => {
      for (const { message, level } of notices) say(message, undefined, level, until.signal);
    }, fail);
  }, [say, fail, until]);
}
