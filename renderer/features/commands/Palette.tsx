import { Command } from 'cmdk';
import type { ReactNode } from 'react';
import { commandNames } from '#shared/ipc/window.contract.ts';
import { useCall } from '../../ipc/use-call.ts';
import { useMessages } from '../../messages/index.ts';
import { useNavigation } from '../app/navigation.tsx';
import { useSettings } from '../settings/settings.tsx';
import { keysOf, useCommands } from './commands.tsx';
import { PaletteFrame } from './PaletteFrame.tsx';
import './palette.css';

/** Everything the window can do and every article, by a few letters of its name. */
export function Palette({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { commands: words, articles, app } = useMessages();
  const { run, canRun } = useCommands();
  const { go } = useNavigation();
  const { change } = useSettings();
  const { loaded } = useCall('articles.list', {
    text: '',
    section: null,
    status: null,
    author: null,
    tag: null,
    trashed: false,
  });
  const found = loaded.state === 'ready' ? loaded.value : [];
  const offered = commandNames.filter((name) => name !== 'view.palette' && canRun(name));
  const then = (act: () => void) => (): void => {
    onClose();
    // After the dialog has given the focus back, so that what runs may move it.
    setTimeout(act);
  };

  return (
    <PaletteFrame label={words.palette} onClose={onClose}>
      <Command label={words.palette} className="palette" loop>
        <Command.Input
          autoFocus
          placeholder={words.placeholder}
          aria-label={words.search}
          className="palette-input"
        />
        <Command.List className="palette-list" label={words.palette}>
          <Command.Empty className="pick-empty">{words.nothing}</Command.Empty>
          <Command.Group heading={words.groups.commands}>
            {offered.map((name) => (
              <Command.Item
                key={name}
                value={name}
                keywords={[words.names[name]]}
                className="pick-item"
                onSelect={then(() => run(name))}
              >
                <span className="pick-label">{words.names[name]}</span>
                <kbd>{keysOf(name)}</kbd>
              </Command.Item>
            ))}
          </Command.Group>
          <Command.Group heading={words.groups.articles}>
            {found.map(({ id, headline, status }) => (
              <Command.Item
                key={id}
                value={id}
                keywords={[headline]}
                className="pick-item"
                onSelect={then(() => void go({ view: 'articles', article: id }))}
              >
                <span className="pick-label" dir="auto">
                  {headline.trim() === '' ? articles.untitled : headline}
                </span>
                <span className="pick-detail">{articles.statuses[status]}</span>
              </Command.Item>
            ))}
          </Command.Group>
          <Command.Group heading={words.groups.appearance}>
            {(['system', 'light', 'dark', 'contrast'] as const).map((theme) => (
              <Command.Item
                key={theme}
                value={`theme-${theme}`}
                keywords={[app.theme, app.themes[theme]]}
                className="pick-item"
                onSelect={then(() => change({ theme }))}
              >
                {words.appearance(app.theme, app.themes[theme])}
              </Command.Item>
            ))}
            {(['comfortable', 'compact'] as const).map((density) => (
              <Command.Item
                key={density}
                value={`density-${density}`}
                keywords={[app.density, app.densities[density]]}
                className="pick-item"
                onSelect={then(() => change({ density }))}
              >
                {words.appearance(app.density, app.densities[density])}
              </Command.Item>
            ))}
          </Command.Group>
        </Command.List>
      </Command>
    </PaletteFrame>
  );
}
