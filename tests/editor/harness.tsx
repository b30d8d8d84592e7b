import { $getRoot, $isElementNode, type LexicalEditor, type LexicalNode } from 'lexical';
import type { ReactNode } from 'react';
import { expect, onTestFinished } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import {
  ArticleEditor,
  type ArticleEditorProps,
  commandTable,
  type EditorHandle,
  type OtherArticles,
  runEditorCommand,
  type Spelling,
  type TextFacts,
} from '../../renderer/features/editor/index.ts';
import { SpelledFields } from '../../renderer/features/spelling/SpelledFields.tsx';
import { editor as words } from '../../renderer/messages/en/editor.ts';
import { type Body, emptyBody } from '../../shared/body/body.schema.ts';
import { readBody } from '../../shared/body/walk-body.ts';
import type { MediaId } from '../../shared/library/ids.ts';
import type { Crop } from '../../shared/media/crop.ts';
import { type FileItem, MediaDetails, type PictureItem } from '../../shared/media/media.schema.ts';
import { outline } from './outline.ts';
import '../../renderer/styles/tokens.css';
import './harness.css';

export interface Opened {
  /** The article's text. */
  readonly text: Locator;
  readonly element: () => HTMLElement;
  /** Runs a command by its name, as the palette does. */
  readonly run: (name: string) => void;
  readonly button: (name: string) => Locator;
  /** What the last change hands over to be saved. */
  readonly read: () => Body;
  /** What would be saved now. Whatever it is, its schemas hold. */
  readonly saved: () => Body;
  /** Waits until what would be saved reads so (see outline.ts). */
  readonly expectOutline: (...lines: readonly string[]) => Promise<void>;
  readonly changes: () => number;
  readonly facts: readonly TextFacts[];
  readonly imported: (readonly File[])[];
  /** As another hand's text comes in. */
  readonly replace: (body: Body) => void;
  readonly handle: { readonly current: EditorHandle | null };
  readonly unmount: () => Promise<void>;
}

interface Options {
  readonly body?: Body;
  readonly readOnly?: boolean;
  readonly direction?: 'auto' | 'ltr' | 'rtl';
  readonly pick?: PictureItem | null | (() => PictureItem | null);
  /** What is chosen for a gallery. */
  readonly several?: readonly PictureItem[];
  /** What cropping answers. */
  readonly crop?: Crop | null;
  /** What is chosen where a recording or a document is asked for. */
  readonly files?: Readonly<Partial<Record<'recording' | 'document', FileItem>>>;
  /** Pictures that the library knows, and who is asked to give it a use's words. */
  readonly library?: readonly PictureItem[];
  readonly keepWords?: ArticleEditorProps['keepWords'];
  /** What is drafted for a note of a correction. */
  readonly changed?: readonly string[];
  readonly language?: string;
  readonly smartTyping?: boolean;
  readonly articles?: OtherArticles;
  readonly snippets?: ArticleEditorProps['snippets'];
  readonly fields?: ArticleEditorProps['fields'];
  readonly takeRemote?: ArticleEditorProps['takeRemote'];
  readonly onDeletionsLeft?: ArticleEditorProps['onDeletionsLeft'];
  readonly typewriter?: boolean;
  readonly spelling?: Spelling;
  /** Fields before the text, and behind it. */
  readonly above?: ReactNode;
  readonly below?: ReactNode;
}

/** Opens an article in the editor, with the caret at its end. */
export async function openEditor(options: Options = {}): Promise<Opened> {
  const initialBody = options.body ?? emptyBody();
  let read = (): Body => initialBody;
  let changes = 0;
  const facts: TextFacts[] = [];
  const imported: (readonly File[])[] = [];
  const handle: { current: EditorHandle | null } = { current: null };
  const inFields = (page: ReactNode): ReactNode =>
    options.spelling === undefined ? (
      page
    ) : (
      <SpelledFields spelling={options.spelling} language={options.language ?? 'en'}>
        {page}
      </SpelledFields>
    );
  const screen = await render(
    inFields(
      <main className="harness">
        {options.above}
        <ArticleEditor
          initialBody={initialBody}
          readOnly={options.readOnly ?? false}
          language={options.language ?? 'en'}
          smartTyping={options.smartTyping ?? true}
          typewriter={options.typewriter ?? false}
          direction={options.direction ?? 'auto'}
          onChange={(next) => {
            read = next;
            changes += 1;
          }}
          chooseMedia={async () =>
            typeof options.pick === 'function' ? options.pick() : (options.pick ?? null)
          }
          chooseSeveral={async () => options.several ?? []}
          cropPicture={async () => (options.crop === undefined ? null : { crop: options.crop })}
          {...(options.takeRemote && { takeRemote: options.takeRemote })}
          {...(options.onDeletionsLeft && { onDeletionsLeft: options.onDeletionsLeft })}
          {...(options.fields && { fields: options.fields })}
          {...(options.snippets && { snippets: options.snippets })}
          {...(options.spelling && { spelling: options.spelling })}
          {...(options.articles && { articles: options.articles })}
          files={{
            chooseFile: async (purpose) => options.files?.[purpose] ?? null,
            openFile: () => {},
          }}
          itemOf={(media) =>
            [...Object.values(options.files ?? {}), ...(options.library ?? [])].find(
              ({ id }) => id === media,
            ) ?? null
          }
          {...(options.keepWords && { keepWords: options.keepWords })}
          importFiles={async (files) => {
            imported.push(files);
            return files.map((file, index) => mediaItem(file.name, index));
          }}
          {...(options.changed && { draftChanges: async () => options.changed ?? null })}
          handle={handle}
          onFacts={(next) => facts.push(next)}
        />
        {options.below}
      </main>,
    ),
  );
  onTestFinished(async () => {
    await screen.unmount();
  });
  const text = page.getByRole('textbox', { name: 'Article text' });
  const saved = (): Body => {
    const body = read();
    expect(readBody(body).problems).toEqual([]);
    return body;
  };
  const opened: Opened = {
    text,
    element: () => text.element() as HTMLElement,
    run: (name) => {
      const row = commandTable.find(({ command }) => words.commands[command] === name);
      if (row === undefined) throw new Error(`no command is called ${name}`);
      runEditorCommand(row.command);
    },
    // The floating toolbar, last in the page, has some of the fixed one's names.
    button: (name) => page.getByRole('button', { name, exact: true }).first(),
    get read() {
      return read;
    },
    saved,
    expectOutline: (...lines) => expect.poll(() => outline(saved())).toEqual(lines),
    changes: () => changes,
    facts,
    imported,
    replace: (body) => handle.current?.replaceBody(body),
    handle,
    unmount: async () => screen.unmount(),
  };
  if (options.readOnly !== true && text.query() !== null) {
    opened.element().focus();
    await press('Control+End');
  }
  return opened;
}

/** Types as a person does; a line end is Enter. */
export async function type(text: string): Promise<void> {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await press('Enter');
    if (line !== '') await userEvent.keyboard(line.replaceAll('{', '{{').replaceAll('[', '[['));
  }
}

/** Presses keys such as `Control+Shift+8`, the modifiers held down. */
export async function press(...chords: readonly string[]): Promise<void> {
  for (const chord of chords) {
    const keys = chord.split('+');
    const last = keys.pop() ?? '';
    const named = last.length > 1 ? `{${last}}` : last;
    await userEvent.keyboard(
      keys.map((key) => `{${key}>}`).join('') +
        named +
        keys
          .toReversed()
          .map((key) => `{/${key}}`)
          .join(''),
    );
  }
}

/** A paste, or with `drop` a drop at the caret, of the given contents. */
export function paste(
  target: HTMLElement,
  contents: Readonly<Record<string, string>>,
  files: readonly File[] = [],
): void {
  const data = new DataTransfer();
  for (const [type, value] of Object.entries(contents)) data.setData(type, value);
  for (const file of files) data.items.add(file);
  target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
}

/** Touches every node, as a long day of editing may do. */
export function touchAll(element: HTMLElement): void {
  const { __lexicalEditor: editor } = element as HTMLElement & { readonly __lexicalEditor: LexicalEditor };
  const $touch = (node: LexicalNode): void => {
    node.markDirty();
    if ($isElementNode(node)) node.getChildren().forEach($touch);
  };
  editor.update(() => $touch($getRoot()), { discrete: true });
}

export function fileItem(format: FileItem['format'], details: Partial<FileItem['details']> = {}): FileItem {
  return {
    schemaVersion: 1,
    id: (format === 'pdf' ? 'f' : 'e').repeat(64) as MediaId,
    fileName: `council.${format}`,
    format,
    duration: format === 'pdf' ? null : 62,
    width: null,
    height: null,
    writtenBy: [],
    bytes: 1_400_000,
    addedAt: '2026-01-01T00:00:00Z',
    details: MediaDetails.parse(details),
  };
}

export function mediaItem(
  fileName: string,
  index = 0,
  details: Partial<PictureItem['details']> = {},
): PictureItem {
  return {
    schemaVersion: 1,
    id: String(index).repeat(64) as MediaId,
    fileName,
    format: 'png',
    width: 800,
    height: 500,
    bytes: 1000,
    addedAt: '2026-01-01T00:00:00Z',
    details: MediaDetails.parse(details),
  };
}
