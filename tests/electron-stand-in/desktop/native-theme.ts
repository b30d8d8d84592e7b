import { EventEmitter } from 'node:events';
import { refuseUnknown } from '../refuse-unknown.ts';
import { webContentsList } from '../windows/web-contents-list.ts';

type ThemeSource = 'system' | 'light' | 'dark';

class NativeTheme extends EventEmitter {
  readonly shouldUseHighContrastColors = false;
  readonly shouldUseInvertedColorScheme = false;
  readonly prefersReducedTransparency = false;
  readonly inForcedColorsMode = false;
  #source: ThemeSource = 'system';

  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark';
  }

  get themeSource(): ThemeSource {
    return this.#source;
  }

  set themeSource(source: ThemeSource) {
    if (source === this.#source) return;
    this.#source = source;
    const value = source === 'system' ? '' : source;
    for (const contents of webContentsList.all()) contents.preferColorScheme(value);
    this.emit('updated');
  }
}

refuseUnknown('nativeTheme', NativeTheme.prototype);
export const nativeTheme = new NativeTheme();
