import { Command } from 'cmdk';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { commandNames } from '#shared/ipc/command-names.ts';
import { bestMatches, shownMatches } from '#shared/text/match-words.ts';
import { useMessages } from '../../messages/index.ts';
import { MoreMatches } from '../../ui/MoreMatches.tsx';
import { usePicked } from '../../ui/use-picked.ts';
import { useNavigation } from '../app/navigation.tsx';
import { useNamedArticles } from '../articles/use-named-articles.ts';
import { useStages } from '../articles/use-stages.ts';
import { useTitleOf } from '../articles/use-title-of.ts';
import {
  canRunEditorCommands,
  commandTable,
  type EditorCommandName,
  editorShortcuts,
  runEditorCommand,
  shortcutText,
} from '../editor/index.ts';
import { useSettings } from '../settings/settings.tsx';
import { keysOf, useCommands } from './commands.tsx';
import { PaletteFrame } from './PaletteFrame.tsx';
import { byGroup, type PaletteEntry } from './palette-matches.ts';
import { isMac } from './platform.ts';
import './palette.css';

/** Everything the window can do and every article, by a few letters of its name. */
export function Palette({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { commands: words, app, editor } = useMessages();
  const titleOf = useTitleOf();
  const { run, canRun } = useCommands();
  const { go } = useNavigation();
  const { change } = useSettings();
  const { nameOf: stageName } = useStages();
  const [typed, setTyped] = useState('');
  const { articles, more, isCurrent } = useNamedArticles(typed);
  const offered = commandNames.filter((name) => name !== 'view.palette' && canRun(name));
  const chosen = useRef<(() => void) | null>(null);
  const then = (act: () => void) => (): void => {
    chosen.current = act;
    onClose();
  };
  // Only when the dialog is gone and has given the focus back: what runs may move it, or act on where it is.
  useEffect(
    () => () => {
      if (chosen.current !== null) setTimeout(chosen.current);
    },
    [],
  );

  const entries: readonly PaletteEntry[] = [
    ...offered.map((name) => ({
      value: name,
      group: words.groups.commands,
      label: words.names[name],
      keys: keysOf(name),
      run: () => run(name),
    })),
    ...(canRunEditorCommands() ? commandTable : []).map(({ command }) => ({
      value: `text-${command}`,
      group: words.groups.text,
      label: editor.commands[command],
      words: editor.commandWords[command],
      keys: textKeysOf(command),
      run: () => runEditorCommand(command),
    })),
    ...articles.map(({ id, headline, status }) => ({
      value: id,
      group: words.groups.articles,
      label: titleOf(headline),
      detail: stageName(status),
      run: () => void go({ view: 'articles', article: id }),
    })),
    ...(['system', 'light', 'dark', 'contrast'] as const).map((theme) => ({
      value: `theme-${theme}`,
      group: words.groups.appearance,
      label: words.appearance(app.theme, app.themes[theme]),
      run: () => change({ theme }),
    })),
    ...(['comfortable', 'compact'] as const).map((density) => ({
      value: `density-${density}`,
      group: words.groups.appearance,
      label: words.appearance(app.density, app.densities[density]),
      run: () => change({ density }),
    })),
  ];
  const matches = bestMatches(entries, typed);
  const groups = byGroup(matches.slice(0, shownMatches));
  const shown = groups.flatMap(([, inGroup]) => inGroup);
  const { reset, props } = usePicked(shown, (entry) => then(entry.run)(), isCurrent);

  return (
    <PaletteFrame label={words.palette} onClose={onClose}>
      <Command label={words.palette} className="palette" {...props}>
        <Command.Input
          autoFocus
          value={typed}
          onValueChange={(text) => {
            setTyped(text);
            reset();
          }}
          placeholder={words.placeholder}
          aria-label={words.search}
          className="palette-input"
        />
        <Command.List className="palette-list" label={words.palette}>
          {shown.length === 0 && <div className="pick-empty">{words.nothing}</div>}
          {groups.map(([group, inGroup]) => (
            <Command.Group key={group} heading={group}>
              {inGroup.map(({ value, label, detail, keys, run: act }) => (
                <Command.Item key={value} value={value} className="pick-item" onSelect={then(act)}>
                  <span className="pick-label" dir="auto">
                    {label}
                  </span>
                  {detail !== undefined && <span className="pick-detail">{detail}</span>}
                  {keys !== undefined && <kbd>{keys}</kbd>}
                </Command.Item>
              ))}
            </Command.Group>
          ))}
        </Command.List>
        <MoreMatches more={matches.length - shown.length + more} />
      </Command>
    </PaletteFrame>
  );
}

function textKeysOf(command: EditorCommandName): string | undefined {
  const [shortcut] = editorShortcuts[command] ?? [];
  return shortcut === undefined ? undefined : shortcutText(shortcut, isMac);
}
