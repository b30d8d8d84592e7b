import { type BrowserWindow, type ContextMenuParams, Menu, type MenuItemConstructorOptions } from 'electron';
import { messages } from '#main/messages/index.ts';

type Place = Pick<
  ContextMenuParams,
  'isEditable' | 'selectionText' | 'misspelledWord' | 'dictionarySuggestions' | 'editFlags'
>;

interface SpellingActions {
  readonly replaceBy: (word: string) => void;
  readonly addToDictionary: (word: string) => void;
}

/** Electron has no menu of its own where a person presses the pointer's other button. */
export function showContextMenus(window: BrowserWindow): void {
  const { webContents } = window;
  const spelling: SpellingActions = {
    replaceBy: (word) => webContents.replaceMisspelling(word),
    addToDictionary: (word) => webContents.session.addWordToSpellCheckerDictionary(word),
  };
  webContents.on('context-menu', (_event, place) => {
    const template = contextMenuTemplate(place, spelling);
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window });
  });
}

/** How the word there may be spelled, then what can be done with the text; empty where nothing can. */
export function contextMenuTemplate(place: Place, spelling: SpellingActions): MenuItemConstructorOptions[] {
  const { isEditable, selectionText, editFlags } = place;
  const role = (
    name: 'cut' | 'copy' | 'paste' | 'pasteAndMatchStyle' | 'selectAll',
    enabled: boolean,
  ): MenuItemConstructorOptions => ({ role: name, label: messages.roles[name], enabled });
  if (!isEditable) return selectionText.trim() === '' ? [] : [role('copy', editFlags.canCopy)];
  return [
    ...spellingItems(place, spelling),
    role('cut', editFlags.canCut),
    role('copy', editFlags.canCopy),
    role('paste', editFlags.canPaste),
    role('pasteAndMatchStyle', editFlags.canPaste),
    { type: 'separator' },
    role('selectAll', editFlags.canSelectAll),
  ];
}

function spellingItems(
  { misspelledWord, dictionarySuggestions }: Place,
  { replaceBy, addToDictionary }: SpellingActions,
): readonly MenuItemConstructorOptions[] {
  if (misspelledWord === '') return [];
  const words = dictionarySuggestions.map((word) => ({
    // An ampersand would underline the letter after it.
    label: word.replaceAll('&', '&&'),
    click: () => replaceBy(word),
  }));
  return [
    ...(words.length > 0 ? words : [{ label: messages.spelling.none, enabled: false }]),
    { label: messages.spelling.add, click: () => addToDictionary(misspelledWord) },
    { type: 'separator' },
  ];
}
