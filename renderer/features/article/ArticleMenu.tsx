import {
  Bookmark,
  Code,
  Copy,
  Ellipsis,
  Eye,
  FileDown,
  History,
  LayoutTemplate,
  Link,
  Mail,
  MessageSquareShare,
  Quote,
  Send,
  Trash2,
} from 'lucide-react';
import { Fragment, type ReactNode, useState } from 'react';
import type { CommandName } from '#shared/ipc/command-names.ts';
import { useMessages } from '../../messages/index.ts';
import { Menu, MenuItem, MenuLine } from '../../ui/Menu.tsx';
import { tooltip } from '../../ui/TooltipLayer.tsx';
import { keysOf, useCommands } from '../commands/commands.tsx';

const icons = {
  'view.togglePreview': Eye,
  'article.history': History,
  'article.saveNote': Bookmark,
  'article.export': FileDown,
  'article.sendForReview': Send,
  'article.copyAddress': Link,
  'article.copyMail': Mail,
  'article.copyPosts': MessageSquareShare,
  'article.copyHtml': Code,
  'article.copyCitation': Quote,
  'article.duplicate': Copy,
  'article.saveTemplate': LayoutTemplate,
  'article.trash': Trash2,
} as const satisfies Partial<Record<CommandName, unknown>>;

type ArticleMenuCommand = keyof typeof icons;

const groups: readonly (readonly ArticleMenuCommand[])[] = [
  ['view.togglePreview', 'article.history', 'article.saveNote'],
  ['article.export', 'article.sendForReview'],
  [
    'article.copyAddress',
    'article.copyMail',
    'article.copyPosts',
    'article.copyHtml',
    'article.copyCitation',
  ],
  ['article.duplicate', 'article.saveTemplate', 'article.trash'],
];

/** What can be done with the article as a whole: commands of the window, those that would do something now. */
export function ArticleMenu(): ReactNode {
  const { article: words } = useMessages();
  const { run, canRun } = useCommands();
  const [offered, setOffered] = useState(groups);
  const look = (): void =>
    setOffered(groups.map((group) => group.filter(canRun)).filter((group) => group.length > 0));
  return (
    <Menu
      onOpen={look}
      trigger={
        <button type="button" className="icon-button" aria-label={words.actions} {...tooltip(words.actions)}>
          <Ellipsis aria-hidden />
        </button>
      }
    >
      {offered.map((group, at) => (
        <Fragment key={group[0]}>
          {at > 0 && <MenuLine />}
          {group.map((command) => {
            const Icon = icons[command];
            return (
              <MenuItem
                key={command}
                icon={<Icon aria-hidden />}
                keys={keysOf(command)}
                danger={command === 'article.trash'}
                onSelect={() => run(command)}
              >
                {words.menu[command]}
              </MenuItem>
            );
          })}
        </Fragment>
      ))}
    </Menu>
  );
}
