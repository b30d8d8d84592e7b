import { FileText, Hammer, Image, Kanban, PanelsTopLeft, Send, Settings2, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { interfaceLanguages } from '#shared/messages/interface-language.ts';
import { useMessages } from '../../messages/index.ts';
import { Menu, MenuChoice, MenuItem, MenuLine } from '../../ui/Menu.tsx';
import { tooltip } from '../../ui/TooltipLayer.tsx';
import { keysOf, useCommands } from '../commands/commands.tsx';
import { useLibrary } from '../library/library.tsx';
import { useNotices } from '../notices/notices.tsx';
import { useSettings } from '../settings/settings.tsx';
import { useBuild } from '../site/build.tsx';
import { useNavigation, type ViewName } from './navigation.tsx';

const icons = {
  articles: FileText,
  desk: Kanban,
  media: Image,
  authors: Users,
  site: PanelsTopLeft,
} as const;
const views: readonly ViewName[] = ['articles', 'desk', 'media', 'authors', 'site'];

export function Rail(): ReactNode {
  const { app, site, publish } = useMessages();
  const { run } = useCommands();
  const { place, goToView } = useNavigation();
  const { setOpen } = useBuild();
  const { config, readOnly } = useLibrary();

  return (
    <div className="rail">
      <span className="rail-mark" title={config.title} aria-hidden>
        {[...config.title.trim()][0]?.toUpperCase()}
      </span>
      <nav aria-label={app.main}>
        {views.map((view) => {
          const Icon = icons[view];
          return (
            <button
              key={view}
              type="button"
              className="rail-item"
              aria-current={place.view === view ? 'page' : undefined}
              onClick={() => void goToView(view)}
            >
              <Icon aria-hidden />
              {app.rail[view]}
            </button>
          );
        })}
      </nav>
      <button
        type="button"
        className="rail-item rail-build"
        aria-label={site.build.button}
        onClick={() => setOpen(true)}
      >
        <Hammer aria-hidden />
        {app.build}
      </button>
      <button
        type="button"
        className="rail-item"
        aria-label={publish.button}
        disabled={readOnly !== null}
        onClick={() => run('site.publish')}
      >
        <Send aria-hidden />
        {publish.rail}
      </button>
      <Preferences />
    </div>
  );
}

function Preferences(): ReactNode {
  const { app, commands } = useMessages();
  const { settings, change } = useSettings();
  const { run } = useCommands();
  const themes = ['system', 'light', 'dark', 'contrast'] as const;
  const densities = ['comfortable', 'compact'] as const;
  const languages = ['system', ...interfaceLanguages] as const;
  const { say } = useNotices();
  return (
    <Menu
      side="end"
      align="end"
      trigger={
        <button
          type="button"
          className="icon-button"
          aria-label={app.preferences}
          {...tooltip(app.preferences)}
        >
          <Settings2 aria-hidden />
        </button>
      }
    >
      <MenuChoice
        label={app.theme}
        value={settings.theme}
        options={themes.map((value) => ({ value, label: app.themes[value] }))}
        onChange={(value) => change({ theme: themes.find((theme) => theme === value) ?? 'system' })}
      />
      <MenuLine />
      <MenuChoice
        label={app.density}
        value={settings.density}
        options={densities.map((value) => ({ value, label: app.densities[value] }))}
        onChange={(value) => change({ density: densities.find((one) => one === value) ?? 'comfortable' })}
      />
      <MenuLine />
      <MenuChoice
        label={app.language}
        value={settings.language}
        options={languages.map((value) => ({ value, label: app.languages[value] }))}
        onChange={(value) => {
          change({ language: languages.find((one) => one === value) ?? 'system' });
          say(app.languageLater);
        }}
      />
      <MenuLine />
      <MenuItem onSelect={() => run('desk.profile')}>{commands.names['desk.profile']}</MenuItem>
      <MenuItem keys={keysOf('view.palette')} onSelect={() => run('view.palette')}>
        {app.palette}
      </MenuItem>
      <MenuItem keys={keysOf('help.shortcuts')} onSelect={() => run('help.shortcuts')}>
        {app.shortcuts}
      </MenuItem>
    </Menu>
  );
}
