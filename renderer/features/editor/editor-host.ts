import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { defineExtension, type LexicalEditor, safeCast } from 'lexical';
import type { OtherArticle } from '#shared/articles/other-article.ts';
import type { Body } from '#shared/body/body.schema.ts';
import type { ArticleId, MediaId } from '#shared/library/ids.ts';
import type { Snippet } from '#shared/library/piece.schema.ts';
import type { Crop } from '#shared/media/crop.ts';
import type { FileItem, MediaItem, PictureItem } from '#shared/media/media.schema.ts';
import type { UseWords } from '#shared/media/words-to-keep.ts';
import type { Span } from '#shared/text/find.ts';
import type { TextFacts } from './facts/text-facts.ts';
import type { RemotePicture } from './paste/html-to-blocks.ts';
import { noSpelling, type Spelling } from './spelling/spelling-host.ts';

interface Writing {
  /** BCP 47, of the article. */
  readonly language: string;
  /** Whether quotes, dashes and dots become what the language prints. */
  readonly smartTyping: boolean;
  /** Whether the line that is typed in stays in the middle. */
  readonly typewriter: boolean;
}

/** What the editor asks of the newsroom's other articles. */
export interface OtherArticles {
  /** By words of their headlines, best first. */
  readonly find: (words: string) => Promise<readonly OtherArticle[]>;
  /** Those of them that the library has. */
  readonly get: (ids: readonly ArticleId[]) => Promise<readonly OtherArticle[]>;
  /** Of these addresses, those that are an article's own. */
  readonly at: (
    addresses: readonly string[],
  ) => Promise<readonly { readonly address: string; readonly article: OtherArticle }[]>;
}

/** Pieces of text that are kept under a name. */
export interface Snippets {
  readonly list: () => Promise<readonly Snippet[]>;
  /** Replaces the one of this name. */
  readonly save: (name: string, body: Body) => Promise<void>;
}

export const noSnippets: Snippets = { list: async () => [], save: async () => {} };

/** The article's fields, as far as finding looks into them. */
export interface OtherFields {
  /** By their names, headline and standfirst first. */
  readonly texts: () => Readonly<Record<string, string>>;
  /** The keyboard to one, with these of its words selected. */
  readonly goTo: (field: string, words: Span) => void;
}

/** What the editor asks of the window around it. */
export interface EditorHost {
  readonly changed: (read: () => Body) => void;
  /** How the article is written now; asked at each use. */
  readonly writing: () => Writing;
  /** Asked at each use. */
  readonly spelling: () => Spelling;
  /** Found out while nobody types. */
  readonly learned: (facts: TextFacts) => void;
  readonly chooseMedia: (purpose?: 'figure' | 'poster') => Promise<PictureItem | null>;
  readonly chooseFile: (purpose: 'recording' | 'document') => Promise<FileItem | null>;
  /** Opens a document in the system's program for it. */
  readonly openFile: (media: MediaId) => void;
  /** Empty where the person changes their mind. */
  readonly chooseSeveral: () => Promise<readonly PictureItem[]>;
  /** `null`: as it was. */
  readonly cropPicture: (media: MediaId, crop: Crop | null) => Promise<{ readonly crop: Crop | null } | null>;
  /** Gives the library what a use says of its picture, where it says nothing itself. */
  readonly keepWords?: (media: MediaId, use: UseWords) => Promise<void>;
  readonly articles: OtherArticles;
  readonly snippets: Snippets;
  /** Asks whether pictures of other sites are to come into the library: those that did, by address. */
  readonly takeRemote: (pictures: readonly RemotePicture[]) => Promise<ReadonlyMap<string, PictureItem>>;
  /** So many tracked deletions of a text that was pasted stayed behind. */
  readonly deletionsLeft?: (number: number) => void;
  /** A comment on the words that are selected, or on a block (its place in the body). */
  readonly comment?: (block?: number) => void;
  readonly fields?: OtherFields;
  /** Marks the sentence that is selected as a claim to check. */
  readonly claim?: () => void;
  /** What readers may want to know of the way from the text they have to this one, a line a change; `null`: they have none. */
  readonly draftChanges?: () => Promise<readonly string[] | null>;
  readonly importFiles: (files: readonly File[]) => Promise<readonly MediaItem[]>;
}

export const noOtherArticles: OtherArticles = {
  find: async () => [],
  get: async () => [],
  at: async () => [],
};

const nobody: EditorHost = {
  changed: () => {},
  writing: () => ({ language: 'en', smartTyping: false, typewriter: false }),
  spelling: () => noSpelling,
  learned: () => {},
  chooseMedia: async () => null,
  chooseFile: async () => null,
  openFile: () => {},
  chooseSeveral: async () => [],
  cropPicture: async () => null,
  importFiles: async () => [],
  articles: noOtherArticles,
  snippets: noSnippets,
  takeRemote: async () => new Map(),
};

/** Makes the host known to every other extension of the editor. */
export const EditorHostExtension = defineExtension({
  name: 'galley/host',
  config: safeCast<{ host: EditorHost }>({ host: nobody }),
  build: (_editor, config) => config.host,
});

export function editorHost(editor: LexicalEditor): EditorHost {
  return getExtensionDependencyFromEditor(editor, EditorHostExtension).output;
}
