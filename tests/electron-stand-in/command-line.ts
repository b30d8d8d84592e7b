/** The arguments of an Electron binary, as far as the stand-in knows them. */
export interface CommandLine {
  readonly all: readonly string[];
  /** Modules to load before the app (`-r`); Playwright brings one. */
  readonly preloadedModules: readonly string[];
  /** The app's folder or entry file as it was given. */
  readonly appPath: string | null;
  /** Every `--name` or `--name=value`, wherever it stands. */
  readonly switches: ReadonlyMap<string, string>;
}

const takesNext = new Set(['-r', '--require']);

export function readCommandLine(all: readonly string[]): CommandLine {
  const preloadedModules: string[] = [];
  const switches = new Map<string, string>();
  let appPath: string | null = null;
  for (let index = 0; index < all.length; index += 1) {
    const word = all[index] ?? '';
    if (takesNext.has(word)) {
      index += 1;
      preloadedModules.push(all[index] ?? '');
    } else if (word.startsWith('--')) {
      const equals = word.indexOf('=');
      switches.set(word.slice(2, equals < 0 ? undefined : equals), equals < 0 ? '' : word.slice(equals + 1));
    } else if (word.startsWith('-')) {
      switches.set(word.slice(1), '');
    } else {
      appPath ??= word;
    }
  }
  return { all, preloadedModules, appPath, switches };
}
