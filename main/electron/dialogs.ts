import { dirname, join } from 'node:path';
import { type BrowserWindow, dialog, type MessageBoxOptions, type OpenDialogOptions } from 'electron';
import { messages } from '#main/messages/index.ts';
import type { Dialogs } from '#main/platform/dialogs.ts';
import { articleExtensions } from '#shared/articles/article-files.ts';
import { mediaExtensions } from '#shared/media/media-extensions.ts';
import type { CloseProblem } from './close-flow.ts';

/**
 * The system's dialogs over our window. Since version 43 Electron starts each of them in Downloads unless it is told
 * where; each kind starts where it was last used instead.
 */
export function createDialogs(window: () => BrowserWindow | null, firstFolder: string): Dialogs {
  const lastFolders = new Map<string, string>();

  async function choose(kind: string, options: OpenDialogOptions): Promise<readonly string[]> {
    const all = { defaultPath: lastFolders.get(kind) ?? firstFolder, ...options };
    const parent = window();
    const { canceled, filePaths } = await (parent === null
      ? dialog.showOpenDialog(all)
      : dialog.showOpenDialog(parent, all));
    const [first] = filePaths;
    if (canceled || first === undefined) return [];
    lastFolders.set(kind, first);
    return filePaths;
  }

  return {
    chooseFolder: async (title) => {
      const [folder] = await choose(title, { title, properties: ['openDirectory', 'createDirectory'] });
      return folder ?? null;
    },
    chooseNewFile: async (title, name) => {
      const options = { title, defaultPath: join(lastFolders.get(title) ?? firstFolder, name) };
      const parent = window();
      const { canceled, filePath } = await (parent === null
        ? dialog.showSaveDialog(options)
        : dialog.showSaveDialog(parent, options));
      if (canceled || filePath === '') return null;
      lastFolders.set(title, dirname(filePath));
      return filePath;
    },
    chooseFile: async (title, { name, extensions }) => {
      const filters = [{ name, extensions: [...extensions] }];
      const [file] = await choose(title, { title, properties: ['openFile'], filters });
      return file ?? null;
    },
    chooseMedia: (multiple) =>
      choose('media', {
        title: messages.dialogs.chooseMedia,
        properties: multiple ? ['openFile', 'multiSelections'] : ['openFile'],
        filters: [
          { name: messages.dialogs.mediaFiles, extensions: [...mediaExtensions] },
          { name: messages.dialogs.allFiles, extensions: ['*'] },
        ],
      }),
    chooseArticles: () =>
      choose('articles', {
        title: messages.dialogs.chooseArticles,
        properties: ['openFile', 'multiSelections'],
        filters: [{ name: messages.dialogs.articleFiles, extensions: [...articleExtensions] }],
      }),
  };
}

/** Whether to close although text may be lost. "Stay" is the default and what Escape means. */
export async function confirmClose(window: BrowserWindow | null, problem: CloseProblem): Promise<boolean> {
  const { stay, closeAnyway } = messages.closing;
  const [message, detail] = wordsOf(problem);
  const button = await showMessage(window, {
    type: 'warning',
    message,
    detail,
    buttons: [stay, closeAnyway],
    defaultId: 0,
    cancelId: 0,
  });
  return button === 1;
}

function wordsOf(problem: CloseProblem): readonly [message: string, detail: string] {
  const { closing: words } = messages;
  if (problem.kind === 'not-saved') return [words.notSaved, words.notSavedDetail(problem.reason)];
  if (problem.kind === 'unfinished') return [words.unfinished, words.unfinishedDetail];
  return [words.noAnswer, words.noAnswerDetail];
}

/** After the window's page is gone: whether to open it again. */
export async function offerReload(window: BrowserWindow, reason: string): Promise<boolean> {
  const { title, detail, reopen, quit } = messages.crash;
  const button = await showMessage(window, {
    type: 'error',
    message: title,
    detail: detail(reason),
    buttons: [reopen, quit],
    defaultId: 0,
    cancelId: 0,
  });
  return button === 0;
}

export async function sayFailure(
  window: BrowserWindow | null,
  message: string,
  detail: string,
): Promise<void> {
  await showMessage(window, { type: 'error', message, detail });
}

/** Answers with the number of the button. */
async function showMessage(window: BrowserWindow | null, options: MessageBoxOptions): Promise<number> {
  const { response } = await (window === null
    ? dialog.showMessageBox(options)
    : dialog.showMessageBox(window, options));
  return response;
}
