import { readFileSync, statSync } from 'node:fs';
import type { Body } from '#shared/body/body.schema.ts';
import { migrateBody } from '#shared/body/migrate-body.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { libraryChanged } from '../library/library-changed.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import { fileStampFrom, isOfFile, type Stamp } from './stamp.ts';

/** Where the texts of a snapshot are: in files that were read once, or in memory. Plain data, for another thread too. */
export interface BodySource {
  readonly libraryPath: string;
  /** Of the files that hold a text as the snapshot has it. */
  readonly stamps: ReadonlyMap<ArticleId, Stamp>;
  /** The others'. */
  readonly bodies: ReadonlyMap<ArticleId, Body>;
}

/**
 * Reads a text again, at once: threads do nothing else meanwhile. ExpectedError `library-changed` where the file is no longer
 * the one of the snapshot, whose other parts then say something else.
 */
export function bodyReader({ libraryPath, stamps, bodies }: BodySource): (id: ArticleId) => Body {
  return (id) => {
    const known = bodies.get(id);
    if (known !== undefined) return known;
    const path = inLibrary(libraryPath, libraryFiles.article(id));
    try {
      if (isOfFile(stamps.get(id) ?? '', fileStampFrom(statSync(path))))
        return bodyIn(readFileSync(path, 'utf8'));
    } catch {
      // Gone, or cut off by whoever is writing it.
    }
    throw libraryChanged(libraryFiles.article(id));
  };
}

/** The file was checked when its stamp was taken. */
function bodyIn(json: string): Body {
  return migrateBody(JSON.parse(json).body).body;
}
