import { Command } from 'cmdk';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { commandNames } from '#shared/ipc/command-names.ts';
import { bestMatches, shownMatches } from '#shared/text/match-words.ts';
import { useMessages } from '../../messages/index.ts';
import { MoreMatches } from '../../ui/MoreMatches.tsx';
import { usePicked } from '../../ui/use-picked.ts';
import { useSayFound } from '../../ui/use-say-found.ts';
import { useNavigation } from '../app/navigation.tsx';
import { addTyping } from '../app/type-ahead.ts';
import { useNamedArticles } from '../articles/use-named-articles.ts';
import { useStages } from '../articles/use-stages.ts';
import { useTitleOf } from '../articles/use-title-of.ts';
import {
  areWordsSelected,
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
import { type PalettePlace, startingEntries, withRecent } from './palette-start.ts';
import { isMac } from './platform.ts';
import './palette.css';

/** Everything the window can do and every article, by a few letters of its name. */
export function Palette({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { commands: words, app, editor } = useMessages();
  const titleOf = useTitleOf();
  const { run, canRun } = useCommands();
  const { go, place } = useNavigation();
  const { settings, change } = useSettings();
  const { nameOf: stageName } = useStages();
  const [typed, setTyped] = useState('');
  // Before the dialog takes the keyboard out of the text.
  const [at] = useState((): PalettePlace => (areWordsSelected() ? 'words' : place.view));
  const { articles, more, isCurrent } = useNamedArticles(typed);
  const offered = commandNames.filter((name) => name !== 'view.palette' && canRun(name));
  const chosen = useRef<(() => void) | null>(null);
  /** What is typed after Enter is for what that opens, also where it takes a moment to find it. */
  const typedAhead = useRef('');
  const isTaken = useRef(false);
  const take = ({ value, isArticle, opens, run: act }: PaletteEntry): void => {
    if (isTaken.current) return;
    isTaken.current = true;
    if (isArticle !== true) change({ recentCommands: withRecent(settings.recentCommands, value) });
    onClose();
    if (opens === true) act();
    else chosen.current = act;
  };
  // Only when the dialog is gone and has given the focus back: what runs may move it, or act on where it is.
  useEffect(
    () => () => {
      if (chosen.current !== null) setTimeout(chosen.current);
      addTyping(typedAhead.current);
    },
    [],
  );

  const entries: readonly PaletteEntry[] = [
    ...offered.map((name) => ({
      value: name,
      group: words.groups.commands,
      label: words.names[name],
      words: words.words[name],
      keys: keysOf(name),
      opens: name === 'article.new' || name === 'article.duplicate',
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
      isArticle: true as const,
      opens: true,
      group: words.groups.articles,
      label: titleOf(headline),
      detail: stageName(status),
      run: () =>
        void go({ view: 'articles', article: id, field: headline.trim() === '' ? 'headline' : 'body' }),
    })),
    ...(['system', 'light', 'dark', 'contrast'] as const).map((theme) => ({
      value: `theme-${theme}`,
      group: words.groups.appearance,
      label: words.appearance(app.theme, app.themes[theme]),
      words: words.appearanceWords.theme,
      run: () => change({ theme }),
    })),
    ...(['comfortable', 'compact'] as const).map((density) => ({
      value: `density-${density}`,
      group: words.groups.appearance,
      label: words.appearance(app.density, app.densities[density]),
      words: words.appearanceWords.density,
      run: () => change({ density }),
    })),
  ];
  const matches =
    typed.trim() === ''
      ? startingEntries(entries, settings.recentCommands, at, words.groups)
      : bestMatches(entries, typed);
  const groups = byGroup(matches.slice(0, shownMatches));
  const shown = groups.flatMap(([, inGroup]) => inGroup);
  const { isAwaited, reset, props, inputProps } = usePicked(shown, take, isCurrent);
  const count = matches.length + more;
  useSayFound(
    typed.trim(),
    isCurrent ? (count === 0 ? words.nothing : app.found(count, shown[0]?.label ?? '')) : null,
  );
  const isAhead = (): boolean => isAwaited || isTaken.current;
  const search = (text: string): void => {
    setTyped(text);
    reset();
  };
  // Enter found nothing: all that was typed is what to look for.
  useEffect(() => {
    const words = typedAhead.current.replaceAll('\n', ' ');
    if (isAwaited || isTaken.current || words === '') return;
    typedAhead.current = '';
    setTyped((before) => before + words);
  }, [isAwaited]);

  return (
    <PaletteFrame label={words.palette} onClose={onClose}>
      <Command label={words.palette} className="palette" {...props}>
        <input
          {...inputProps}
          // biome-ignore lint/a11y/noAutofocus: it is opened to search
          autoFocus
          value={typed}
          onChange={({ target: { value: text } }) => {
            if (isAhead() && text.startsWith(typed)) typedAhead.current += text.slice(typed.length);
            // Of what was typed ahead the last letter is taken back first.
            else if (typedAhead.current !== '') typedAhead.current = typedAhead.current.slice(0, -1);
            else if (!isTaken.current) search(text);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.repeat || !isAhead()) return;
            event.preventDefault();
            event.stopPropagation();
            typedAhead.current += '\n';
          }}
          placeholder={words.placeholder}
          aria-label={words.palette}
          className="palette-input"
        />
        <Command.List className="palette-list" label={words.palette}>
          {shown.length === 0 && <div className="pick-empty">{words.nothing}</div>}
          {groups.map(([group, inGroup]) => (
            <Command.Group key={group} heading={group}>
              {inGroup.map((entry) => (
                <Command.Item
                  key={entry.value}
                  value={entry.value}
                  className="pick-item"
                  onSelect={() => take(entry)}
                >
                  <span className="pick-label" dir="auto">
                    {entry.label}
                  </span>
                  {entry.detail !== undefined && <span className="pick-detail">{entry.detail}</span>}
                  {entry.keys !== undefined && <kbd>{entry.keys}</kbd>}
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
