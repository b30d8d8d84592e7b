import { EventEmitter } from 'node:events';
import { createEvent } from '../electron-event.ts';
import { refuseUnknown } from '../refuse-unknown.ts';
import { webContentsList } from '../windows/web-contents-list.ts';
import { MenuItem, type MenuItemTemplate } from './menu-item.ts';

let applicationMenu: Menu | null = null;

/** The model of a menu. It has no look: a stand-in's window has no menu bar, but its keys work. */
export class Menu extends EventEmitter {
  readonly items: MenuItem[] = [];

  static buildFromTemplate(template: readonly (MenuItemTemplate | MenuItem)[]): Menu {
    const menu = new Menu();
    for (const item of template) menu.append(item instanceof MenuItem ? item : new MenuItem(item));
    return menu;
  }

  static setApplicationMenu(menu: Menu | null): void {
    applicationMenu = menu;
    for (const contents of webContentsList.all()) contents.sendAccelerators();
  }

  static getApplicationMenu(): Menu | null {
    return applicationMenu;
  }

  append(item: MenuItem): void {
    this.insert(this.items.length, item);
  }

  insert(position: number, item: MenuItem): void {
    item.menu = this;
    this.items.splice(position, 0, item);
  }

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found !== undefined && found !== null) return found;
    }
    return null;
  }

  popup(_options?: object): void {
    this.emit('menu-will-show', createEvent());
  }

  closePopup(): void {
    this.emit('menu-will-close', createEvent());
  }
}

refuseUnknown('Menu', Menu.prototype);
