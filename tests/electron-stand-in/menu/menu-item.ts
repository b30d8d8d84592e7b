import { createEvent } from '../electron-event.ts';
import { refuseUnknown } from '../refuse-unknown.ts';
import type { BrowserWindow } from '../windows/browser-window.ts';
import { windowList } from '../windows/window-list.ts';
import { Menu } from './menu.ts';
import { roles } from './roles.ts';

export interface MenuItemTemplate {
  readonly id?: string;
  readonly label?: string;
  readonly role?: string;
  readonly type?: 'normal' | 'separator' | 'submenu' | 'checkbox' | 'radio';
  readonly accelerator?: string;
  readonly enabled?: boolean;
  readonly visible?: boolean;
  readonly checked?: boolean;
  readonly submenu?: readonly MenuItemTemplate[] | Menu;
  readonly click?: (item: MenuItem, window: BrowserWindow | undefined, event: object) => void;
  readonly [name: string]: unknown;
}

let lastCommand = 0;

export class MenuItem {
  readonly commandId: number;
  readonly id: string;
  readonly role: string | undefined;
  readonly type: string;
  readonly accelerator: string | undefined;
  readonly submenu: Menu | undefined;
  readonly sublabel = '';
  readonly toolTip = '';
  label: string;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  menu: Menu | undefined;
  /** Takes what a native menu passes; the template's function gets the item first. */
  click: (event?: object, window?: BrowserWindow, contents?: unknown) => void;

  constructor(template: MenuItemTemplate) {
    lastCommand += 1;
    this.commandId = lastCommand;
    const role = template.role === undefined ? undefined : roles[template.role.toLowerCase()];
    if (template.role !== undefined && role === undefined) {
      throw new Error(`the stand-in doesn't implement the menu role ${template.role}`);
    }
    const submenu = template.submenu ?? role?.submenu;
    this.submenu =
      submenu === undefined || submenu instanceof Menu ? submenu : Menu.buildFromTemplate(submenu);
    this.id = template.id ?? '';
    this.role = template.role?.toLowerCase();
    this.type = template.type ?? (this.submenu === undefined ? 'normal' : 'submenu');
    this.label = template.label ?? role?.label ?? '';
    this.accelerator = template.accelerator ?? role?.accelerator;
    this.enabled = template.enabled ?? true;
    this.visible = template.visible ?? true;
    this.checked = template.checked ?? false;
    this.click = (event = createEvent(), window = windowList.focused() ?? undefined) => {
      if (!this.enabled) return;
      if (this.type === 'checkbox') this.checked = !this.checked;
      if (template.click === undefined) role?.run?.(window ?? null);
      else template.click(this, window, event);
    };
  }

  get userAccelerator(): string | null {
    return this.accelerator ?? null;
  }
}

refuseUnknown('MenuItem', MenuItem.prototype);
