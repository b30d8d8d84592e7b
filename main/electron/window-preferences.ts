import type { WebPreferences } from 'electron';

/**
 * How every window of the app is held. Most are Electron's defaults; they are written out so that a test can hold
 * them, and so that nobody has to know the defaults of a version.
 */
export function windowPreferences(preload: string | null): WebPreferences {
  return {
    ...(preload === null ? {} : { preload }),
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    // Only macOS checks spelling by itself; elsewhere Chromium would fetch dictionaries from the network.
    spellcheck: process.platform === 'darwin',
  };
}
