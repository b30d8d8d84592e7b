import { Snippet, Template } from '#shared/library/piece.schema.ts';
import type { LibraryFolder } from '../library/library-folder.ts';
import { libraryFiles } from '../library/library-layout.ts';
import type { Clock } from '../platform/clock.ts';
import { createKeptPieces, type KeptPieces } from './kept-pieces.ts';

/** What is written again and again: pieces of text, and what kinds of article begin with. */
export interface Pieces {
  readonly snippets: KeptPieces<Snippet>;
  readonly templates: KeptPieces<Template>;
}

export function createPieces(folder: LibraryFolder, clock: Clock): Pieces {
  return {
    snippets: createKeptPieces(folder, libraryFiles.snippets, Snippet, clock),
    templates: createKeptPieces(folder, libraryFiles.templates, Template, clock),
  };
}
