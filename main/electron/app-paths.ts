import { join } from 'node:path';
import { app } from 'electron';
import { sampleFolder } from '#main/library/sample-library.ts';

/** Where things are, as absolute paths. */
interface AppPaths {
  /** dist/renderer: the window's files. */
  readonly renderer: string;
  readonly preload: string;
  /** The sample newsroom that came with the program; not to be written to. */
  readonly sample: string;
  /** The person's own copy of it. */
  readonly sampleCopy: string;
  /** Where newsrooms are looked for and made until the person chooses otherwise. */
  readonly documents: string;
  readonly userData: string;
  readonly log: string;
}

/** All of main is one flat folder once it is built (vite.config.ts), so that this file's folder is dist/main. */
export function appPaths(): AppPaths {
  const main = import.meta.dirname;
  const userData = app.getPath('userData');
  const documents = app.getPath('documents');
  return {
    renderer: join(main, '../renderer'),
    preload: join(main, 'preload.cjs'),
    sample: app.isPackaged
      ? join(process.resourcesPath, 'examples/newsroom')
      : join(main, '../../examples/newsroom'),
    sampleCopy: sampleFolder(documents),
    documents,
    userData,
    log: join(userData, 'logs/main.log'),
  };
}
