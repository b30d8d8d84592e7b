import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { menuTable, menuTemplate } from '#main/electron/menu.ts';
import { commandKeys } from '#shared/ipc/command-keys.ts';
import { commandNames } from '#shared/ipc/command-names.ts';

const quiet = { run: () => undefined, recents: [], openRecent: () => undefined, isDevelopment: false };

function items(template: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? items(item.submenu) : [])]);
}

describe('the native menus', () => {
  test('list every command of the window exactly once', () => {
    const listed = Object.values(menuTable).flatMap((entries) =>
      entries.flatMap((entry) => (typeof entry === 'object' && 'command' in entry ? [entry.command] : [])),
    );
    expect(listed.toSorted()).toEqual(commandNames.toSorted());
  });

  test('give no key twice', () => {
    const keys = items(menuTemplate({ ...quiet, platform: 'linux' })).flatMap(
      (item) => item.accelerator ?? [],
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('show the keys that the window itself listens for', () => {
    const shown = items(menuTemplate({ ...quiet, platform: 'linux' })).flatMap(({ id, accelerator }) =>
      accelerator === undefined ? [] : [[id, String(accelerator).replace('CmdOrCtrl', 'Mod')]],
    );
    expect(Object.fromEntries(shown)).toEqual(commandKeys);
  });

  test.each(['linux', 'darwin', 'win32'] as const)('name everything on %s', (platform) => {
    for (const item of items(menuTemplate({ ...quiet, platform }))) {
      expect(item.role ?? item.label ?? item.type).toBeTruthy();
    }
  });

  test('run the command that was chosen', () => {
    const run: string[] = [];
    const template = menuTemplate({ ...quiet, platform: 'linux', run: (name) => void run.push(name) });
    const item = items(template).find(({ id }) => id === 'site.build');
    (item?.click as (() => void) | undefined)?.();
    expect(run).toEqual(['site.build']);
  });

  test('have the app menu on macOS and quit in File elsewhere', () => {
    const roles = (platform: NodeJS.Platform) =>
      items(menuTemplate({ ...quiet, platform })).map(({ role }) => role);
    expect(roles('darwin')).toContain('appMenu');
    expect(roles('darwin')).not.toContain('quit');
    expect(roles('linux')).toContain('quit');
    expect(roles('linux')).not.toContain('appMenu');
  });

  test('offer the developer tools only in development', () => {
    const has = (isDevelopment: boolean) =>
      items(menuTemplate({ ...quiet, platform: 'linux', isDevelopment })).some(
        ({ role }) => role === 'toggleDevTools' || role === 'reload',
      );
    expect([has(false), has(true)]).toEqual([false, true]);
  });

  test('list the recent newsrooms by title, and say so when there are none', () => {
    const opened: string[] = [];
    const template = menuTemplate({
      ...quiet,
      platform: 'linux',
      recents: [{ path: '/news/harbour', title: 'Ships & Tides' }],
      openRecent: (path) => void opened.push(path),
    });
    const recent = items(template).find(({ label }) => label === 'Ships && Tides');
    (recent?.click as (() => void) | undefined)?.();
    expect(opened).toEqual(['/news/harbour']);
    const none = items(menuTemplate({ ...quiet, platform: 'linux' })).find(
      ({ label }) => label === 'No recent newsrooms',
    );
    expect(none?.enabled).toBe(false);
  });
});
