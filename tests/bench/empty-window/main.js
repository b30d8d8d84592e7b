// The least that a window to type in can be: what Galley's start is measured against.
import { app, BrowserWindow, protocol } from 'electron';

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);

const page =
  '<!doctype html><meta charset="utf-8"><title>Empty</title><div contenteditable role="textbox" aria-label="Article text"></div>';

app.on('window-all-closed', () => app.quit());
void app.whenReady().then(() => {
  protocol.handle('app', () => new Response(page, { headers: { 'content-type': 'text/html' } }));
  const window = new BrowserWindow({ width: 1280, height: 820 });
  void window.loadURL('app://empty/');
});
