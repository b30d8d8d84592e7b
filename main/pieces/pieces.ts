import { Snippet, Template } from '#shared/library/piece.schema.ts';
import type { LibraryFolder } from '../library/library-folder.ts';
import { libraryFiles } from '../library/library-layout.ts';
import { createKeptPieces, type KeptPieces } from './kept-pieces.ts';

/** What is written again and again: pieces of text, and what kinds of article begin with. */
export interface Pieces {
  readonly snippets: KeptPieces<Snippet>;
  readonly templates: KeptPieces<Template>;
}

export function createPieces(folder: LibraryFolder): Pieces {
  return {
    snippets: createKeptPieces(folder, libraryFiles.snippets, Snippet),
    templates: createKeptPieces(folder, libraryFiles.templates, Template),
  };
}
