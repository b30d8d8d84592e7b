import { readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

export interface PathContext {
  /** The app's name: its folder among the settings of other programs. */
  readonly name: string;
  readonly appFolder: string;
  /** --user-data-dir, which Electron obeys, too. */
  readonly userDataSwitch: string | undefined;
}

const desktopFolders: Readonly<Record<string, readonly [variable: string, folder: string]>> = {
  desktop: ['XDG_DESKTOP_DIR', 'Desktop'],
  documents: ['XDG_DOCUMENTS_DIR', 'Documents'],
  downloads: ['XDG_DOWNLOAD_DIR', 'Downloads'],
  music: ['XDG_MUSIC_DIR', 'Music'],
  pictures: ['XDG_PICTURES_DIR', 'Pictures'],
  videos: ['XDG_VIDEOS_DIR', 'Videos'],
};

/** app.getPath on Linux, by the XDG base directory specification. Throws for names that Electron doesn't know. */
export function systemPath(name: string, context: PathContext): string {
  const appData = process.env['XDG_CONFIG_HOME'] || join(homedir(), '.config');
  const userData = context.userDataSwitch || join(appData, context.name);
  const fixed: Readonly<Record<string, string>> = {
    home: homedir(),
    appData,
    userData,
    sessionData: userData,
    logs: join(userData, 'logs'),
    crashDumps: join(userData, 'Crashpad'),
    temp: tmpdir(),
    exe: process.execPath,
    module: process.execPath,
    assets: context.appFolder,
  };
  const known = fixed[name];
  if (known !== undefined) return known;
  const folder = desktopFolders[name];
  if (folder === undefined) throw new Error(`Failed to get '${name}' path`);
  return desktopFolder(appData, ...folder);
}

/** `user-dirs.dirs` holds lines such as XDG_DOCUMENTS_DIR="$HOME/Dokumente". */
function desktopFolder(appData: string, variable: string, usual: string): string {
  let lines = '';
  try {
    lines = readFileSync(join(appData, 'user-dirs.dirs'), 'utf8');
  } catch {
    // Servers and containers have none.
  }
  const named = new RegExp(`^${variable}="(.*)"$`, 'm').exec(lines)?.[1];
  return named?.replace('$HOME', homedir()) ?? join(homedir(), usual);
}
