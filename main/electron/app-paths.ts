import { join } from 'node:path';
import { app } from 'electron';

/** Where things are, as absolute paths. */
export interface AppPaths {
  /** dist/renderer: the window's files. */
  readonly renderer: string;
  readonly preload: string;
  /** The sample newsroom that came with the program; not to be written to. */
  readonly sample: string;
  /** Where newsrooms are looked for and made until the person chooses otherwise. */
  readonly documents: string;
  readonly userData: string;
  readonly log: string;
}

/** All of main is one flat folder once it is built (vite.config.ts), so that this file's folder is dist/main. */
export function appPaths(): AppPaths {
  const main = import.meta.dirname;
  const userData = app.getPath('userData');
  return {
    renderer: join(main, '../renderer'),
    preload: join(main, 'preload.cjs'),
    sample: app.isPackaged
      ? join(process.resourcesPath, 'examples/newsroom')
      : join(main, '../../examples/newsroom'),
    documents: app.getPath('documents'),
    userData,
    log: join(userData, 'logs/main.log'),
  };
}
