import type { ReactNode } from 'react';
import { type CommandName, commandNames } from '#shared/ipc/command-names.ts';
import { useMessages } from '../../messages/index.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { type EditorCommandName, editorShortcuts, shortcutText } from '../editor/index.ts';
import { keysOf } from './commands.tsx';
import { showKeys } from './keys.ts';
import { isMac } from './platform.ts';
import './palette.css';

interface Line {
  readonly name: string;
  readonly keys: string;
}

export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { commands, editor } = useMessages();
  const { groups, list, title, typed, around, paletteOutside, send } = commands.shortcuts;
  const signs = (lines: readonly (readonly [string, string])[]): readonly Line[] =>
    lines.map(([keys, name]) => ({ name, keys }));

  const commandLines = (...prefixes: readonly string[]): readonly Line[] =>
    commandNames
      .filter((name) => prefixes.some((prefix) => name.startsWith(prefix)))
      .flatMap((name: CommandName) => {
        const keys = keysOf(name);
        return keys === undefined ? [] : [{ name: commands.names[name], keys }];
      });
  const textLines = (Object.keys(editorShortcuts) as EditorCommandName[]).flatMap((name) =>
    (editorShortcuts[name] ?? []).slice(0, 1).map((shortcut) => ({
      name: editor.commands[name],
      keys: shortcutText(shortcut, isMac),
    })),
  );

  const all: readonly (readonly [string, readonly Line[]])[] = [
    [groups.text, textLines],
    [groups.typed, signs(typed)],
    [groups.around, signs(around)],
    [
      groups.article,
      [...commandLines('article.', 'media.'), { name: send, keys: showKeys('Mod+Enter', isMac) }],
    ],
    [
      groups.view,
      [...commandLines('view.', 'help.'), { name: paletteOutside, keys: showKeys('Mod+K', isMac) }],
    ],
    [groups.newsroom, commandLines('newsroom.', 'site.')],
    [
      groups.list,
      [
        { name: list.move, keys: '↑ ↓' },
        { name: list.open, keys: 'Enter' },
        { name: list.trash, keys: 'Delete' },
      ],
    ],
  ];

  return (
    <Dialog title={title} size="large" isOnlyRead onClose={onClose}>
      <div className="shortcut-groups">
        {all.map(([heading, lines]) => (
          <section key={heading}>
            <h3>{heading}</h3>
            <dl>
              {lines.map(({ name, keys }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>
                    <kbd>{keys}</kbd>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
