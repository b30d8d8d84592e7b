import { resolve } from 'node:path';
import { app, dialog, protocol } from 'electron';
import { customSchemes } from './electron/custom-schemes.ts';
import { messages } from './messages/index.ts';

// Nothing here may wait: Electron holds `ready` back until this file has been evaluated, so that a top-level
// `await app.whenReady()` waits for itself (electron/electron#40719).

app.setName(messages.appName);
// A home of its own for a test or a trial, so that it shares neither settings nor the one instance.
const userData = app.commandLine.getSwitchValue('user-data-dir');
if (userData !== '') app.setPath('userData', resolve(userData));

if (app.requestSingleInstanceLock()) {
  protocol.registerSchemesAsPrivileged(customSchemes);
  void start();
} else {
  // The instance that holds the lock shows its window.
  app.quit();
}

async function start(): Promise<void> {
  try {
    // Loaded while Electron gets ready; only `boot` itself may use what comes with that.
    const [{ boot }] = await Promise.all([import('./boot.ts'), app.whenReady()]);
    await boot();
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`${messages.failedToStart(reason)}\n`);
    dialog.showErrorBox(messages.appName, messages.failedToStart(reason));
    app.exit(1);
  }
}
