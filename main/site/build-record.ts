import type { Rendition } from '../media/rendition-recipes.ts';

/** What the last build made of one file. Short names: a large site has tens of thousands. */
export interface BuiltFile {
  /** Of its content: SHA-256, or the name under which the picture's cache has it. */
  readonly hash: string;
  /** As the file system shows it: a file that someone changed since is found out by these. */
  readonly size: number;
  readonly mtime: number;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Paths of the pictures that the page shows. */
  readonly pictures?: readonly string[];
}

export interface BuildRecord {
  /** Stands for all that its pages were made from: where it is the same, none need be asked what it is made from. */
  readonly made: string | null;
  readonly files: Readonly<Record<string, BuiltFile>>;
  readonly renditions: Readonly<Record<string, Rendition>>;
}

/** Of a site that no build is known of. */
export const noRecord: BuildRecord = { made: null, files: {}, renditions: {} };

/** A file as this build has made or found it, not yet looked at where it lies. */
export interface FileToRecord {
  readonly path: string;
  readonly hash: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly pictures?: readonly string[];
}
