import type { MenuItemConstructorOptions } from 'electron';
import { messages } from '#main/messages/index.ts';
import { commandKeys } from '#shared/ipc/command-keys.ts';
import type { CommandName } from '#shared/ipc/command-names.ts';

type Role = keyof typeof messages.roles;
type MenuName = keyof typeof messages.menus;

/** An entry of the table: a command of ours, one of the system's roles, or a line. */
type Entry =
  | { readonly command: CommandName }
  | { readonly role: Role; readonly on?: 'mac' | 'others' }
  | { readonly recents: true }
  | 'line';

/** Every command of the window is in here once; a test holds that. */
export const menuTable: Readonly<Record<MenuName, readonly Entry[]>> = {
  file: [
    { command: 'article.new' },
    { command: 'article.newFrom' },
    { command: 'article.save' },
    { command: 'article.saveNote' },
    { command: 'article.saveTemplate' },
    { command: 'article.import' },
    { command: 'article.importFolder' },
    { command: 'article.export' },
    'line',
    { command: 'article.copyAddress' },
    { command: 'article.copyHtml' },
    { command: 'article.copyMail' },
    { command: 'article.copyPosts' },
    { command: 'article.copyCitation' },
    'line',
    { command: 'article.sendForReview' },
    { command: 'article.openReviewFile' },
    'line',
    { command: 'newsroom.new' },
    { command: 'newsroom.open' },
    { recents: true },
    { command: 'newsroom.sample' },
    'line',
    { command: 'newsroom.backUp' },
    { command: 'newsroom.restore' },
    { command: 'newsroom.checkFiles' },
    'line',
    { command: 'media.add' },
    'line',
    { role: 'close', on: 'mac' },
    { role: 'quit', on: 'others' },
  ],
  edit: [
    { role: 'undo' },
    { role: 'redo' },
    'line',
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'pasteAndMatchStyle' },
    { role: 'selectAll' },
  ],
  article: [
    { command: 'article.history' },
    { command: 'article.comment' },
    { command: 'article.claim' },
    { command: 'article.openThread' },
    { command: 'article.suggest' },
    { command: 'article.nextSuggestion' },
    { command: 'article.previousSuggestion' },
    { command: 'article.nextReminder' },
    'line',
    { command: 'desk.moveNext' },
    { command: 'desk.movePrevious' },
    { command: 'desk.assign' },
    { command: 'desk.stages' },
    { command: 'desk.profile' },
    'line',
    { command: 'article.duplicate' },
    { command: 'article.trash' },
  ],
  view: [
    { command: 'view.articles' },
    { command: 'view.media' },
    { command: 'view.authors' },
    { command: 'view.site' },
    { command: 'view.desk' },
    'line',
    { command: 'view.toggleList' },
    { command: 'view.toggleInspector' },
    { command: 'view.togglePreview' },
    'line',
    { command: 'view.distractionFree' },
    { command: 'view.typewriter' },
    { command: 'view.smartTyping' },
    { command: 'view.spelling' },
    'line',
    { command: 'view.textLarger' },
    { command: 'view.textSmaller' },
    { command: 'view.textNormal' },
    'line',
    { command: 'view.palette' },
    'line',
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { role: 'togglefullscreen' },
  ],
  site: [
    { command: 'tags.manage' },
    { command: 'pieces.manage' },
    'line',
    { command: 'site.check' },
    { command: 'site.build' },
    'line',
    { command: 'site.publish' },
    { command: 'site.history' },
  ],
  window: [{ role: 'minimize' }, { role: 'zoom', on: 'mac' }],
  help: [{ command: 'help.shortcuts' }, { role: 'about', on: 'others' }],
};

interface MenuParts {
  readonly platform: NodeJS.Platform;
  readonly run: (command: CommandName) => void;
  readonly recents: readonly { readonly path: string; readonly title: string }[];
  readonly openRecent: (path: string) => void;
  /** Only in development: the developer tools and a reload. */
  readonly isDevelopment: boolean;
}

/** What Electron makes its native menus of. */
export function menuTemplate(parts: MenuParts): MenuItemConstructorOptions[] {
  const menus = (Object.keys(menuTable) as MenuName[]).map(
    (name): MenuItemConstructorOptions => ({
      label: messages.menus[name],
      ...(name === 'window' ? { role: 'windowMenu' as const } : {}),
      ...(name === 'help' ? { role: 'help' as const } : {}),
      submenu: menuTable[name].flatMap((entry) => menuItems(entry, parts)),
    }),
  );
  const own: MenuItemConstructorOptions[] = parts.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  const development: MenuItemConstructorOptions[] = parts.isDevelopment
    ? [{ label: 'Development', submenu: [{ role: 'reload' }, { role: 'toggleDevTools' }] }]
    : [];
  return [...own, ...menus, ...development];
}

function menuItems(entry: Entry, parts: MenuParts): readonly MenuItemConstructorOptions[] {
  if (entry === 'line') return [{ type: 'separator' }];
  if ('recents' in entry) return [recentsMenu(parts)];
  if ('role' in entry) {
    const isHere = entry.on === undefined || (entry.on === 'mac') === (parts.platform === 'darwin');
    return isHere ? [{ role: entry.role, label: messages.roles[entry.role] }] : [];
  }
  const { command } = entry;
  const keys = commandKeys[command]?.replace('Mod', 'CmdOrCtrl');
  const item = { id: command, label: messages.commands[command], click: () => parts.run(command) };
  return [keys === undefined ? item : { ...item, accelerator: keys }];
}

function recentsMenu({ recents, openRecent }: MenuParts): MenuItemConstructorOptions {
  const { title, none } = messages.recents;
  const entries = recents.map((recent) => ({
    // An ampersand would underline the letter after it.
    label: recent.title.replaceAll('&', '&&'),
    toolTip: recent.path,
    click: () => openRecent(recent.path),
  }));
  return { label: title, submenu: entries.length > 0 ? entries : [{ label: none, enabled: false }] };
}
