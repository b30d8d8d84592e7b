import { parseAccelerator } from './accelerator.ts';
import { Menu } from './menu.ts';
import type { MenuItem } from './menu-item.ts';

/** Every accelerator of the application menu. */
export function acceleratorList(): string[] {
  return [...itemsByKeys().keys()];
}

/** A page left this key press alone: the menu gets it. */
export function pressAccelerator(keys: string): void {
  itemsByKeys().get(keys)?.click();
}

function itemsByKeys(): Map<string, MenuItem> {
  const found = new Map<string, MenuItem>();
  for (const item of allItems(Menu.getApplicationMenu())) {
    const keys = item.accelerator === undefined ? null : parseAccelerator(item.accelerator);
    if (keys !== null && item.visible && !found.has(keys)) found.set(keys, item);
  }
  return found;
}

function allItems(menu: Menu | null | undefined): MenuItem[] {
  return (menu?.items ?? []).flatMap((item) => [item, ...allItems(item.submenu)]);
}
