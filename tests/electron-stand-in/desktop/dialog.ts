import { spawn } from 'node:child_process';
import { log } from '../log.ts';
import { refuseUnknown } from '../refuse-unknown.ts';
import { runtime } from '../runtime.ts';

interface FileOptions {
  readonly title?: string;
  readonly defaultPath?: string;
  readonly properties?: readonly string[];
}
interface MessageOptions {
  readonly title?: string;
  readonly message: string;
  readonly detail?: string;
  readonly buttons?: readonly string[];
  readonly cancelId?: number;
}

/** Both forms of Electron's functions are taken: with a window first, and without. */
type Args<Options> = readonly [Options?] | readonly [unknown, Options];

/** The desktop's dialogs by zenity. Without a display they reject: a test puts its own function in their place. */
export const dialog = refuseUnknown('dialog', {
  async showOpenDialog(...args: Args<FileOptions>) {
    const { title, defaultPath, properties = [] } = (args.at(-1) ?? {}) as FileOptions;
    const chosen = await zenity('showOpenDialog', [
      '--file-selection',
      '--separator=\n',
      ...(properties.includes('openDirectory') ? ['--directory'] : []),
      ...(properties.includes('multiSelections') ? ['--multiple'] : []),
      ...(title === undefined ? [] : [`--title=${title}`]),
      ...(defaultPath === undefined ? [] : [`--filename=${defaultPath}`]),
    ]);
    return { canceled: chosen === null, filePaths: chosen?.split('\n') ?? [] };
  },

  async showSaveDialog(...args: Args<FileOptions>) {
    const { title, defaultPath } = (args.at(-1) ?? {}) as FileOptions;
    const chosen = await zenity('showSaveDialog', [
      '--file-selection',
      '--save',
      ...(title === undefined ? [] : [`--title=${title}`]),
      ...(defaultPath === undefined ? [] : [`--filename=${defaultPath}`]),
    ]);
    return { canceled: chosen === null, filePath: chosen ?? '' };
  },

  async showMessageBox(...args: Args<MessageOptions>) {
    const {
      title = '',
      message,
      detail = '',
      buttons = ['OK'],
      cancelId = 0,
    } = args.at(-1) as MessageOptions;
    const text = ['--no-markup', `--title=${title}`, `--text=${[message, detail].join('\n\n').trim()}`];
    const extra = buttons.slice(1).map((button) => `--extra-button=${button}`);
    const pressed = await zenity('showMessageBox', [
      '--question',
      '--switch',
      ...text,
      `--extra-button=${buttons[0]}`,
      ...extra,
    ]);
    const response = pressed === null ? cancelId : buttons.indexOf(pressed);
    return { response: response < 0 ? cancelId : response, checkboxChecked: false };
  },

  showErrorBox(title: string, content: string): void {
    log(`${title}: ${content}`);
  },
});

/** What zenity prints, or `null` when the person cancels. */
function zenity(call: string, args: readonly string[]): Promise<string | null> {
  if (!runtime().chromium.display) {
    const message = `dialog.${call}: there is no display to show it on; replace the function in the test`;
    return Promise.reject(new Error(message));
  }
  return new Promise((resolve, reject) => {
    const child = spawn('zenity', [...args], { stdio: ['ignore', 'pipe', 'ignore'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('error', () =>
      reject(new Error(`dialog.${call}: the stand-in needs zenity for it; please install it`)),
    );
    child.on('close', () => resolve(output.trim() === '' ? null : output.replace(/\n$/, '')));
  });
}
