import type { NewLibrary } from '#shared/ipc/library.contract.ts';
import type { LibrarySnapshot } from '#shared/library/snapshot.ts';
import type { ArticleService } from './articles/article-service.ts';
import type { AuthorService } from './authors/author-service.ts';
import type { LibraryFolder } from './library/library-folder.ts';
import type { MediaService } from './media/media-service.ts';
import type { Clock } from './platform/clock.ts';
import type { ImageCodec } from './platform/image-codec.ts';
import type { Logger } from './platform/logger.ts';

/** What the services need of the world. */
export interface Ports {
  readonly clock: Clock;
  readonly log: Logger;
  readonly codec: ImageCodec;
  /** The name that the lock gives to others, such as "Galley" or "galley import". */
  readonly program?: string;
}

/** An open library with its services. */
export interface Newsroom {
  readonly folder: LibraryFolder;
  readonly articles: ArticleService;
  readonly authors: AuthorService;
  readonly media: MediaService;
  /** The library as it is now, with what is recorded but not yet in article.json. */
  readonly snapshot: () => Promise<LibrarySnapshot>;
  /** Brings everything into the files and gives the lock back. Throws ExpectedError `not-saved` when text would be lost. */
  readonly close: () => Promise<void>;
}

/**
 * The one place where the services of a library are built, for the window and the command line alike. ExpectedError
 * `not-a-library` or `library-damaged` where the folder can't be opened at all.
 */
export async function openNewsroom(path: string, _ports: Ports): Promise<Newsroom> {
  throw new Error(`not built yet: ${path}`);
}

/** Makes a new library in an empty or new folder and opens it. ExpectedError `folder-not-empty`. */
export async function createNewsroom(wanted: NewLibrary, _ports: Ports): Promise<Newsroom> {
  throw new Error(`not built yet: ${wanted.folder}`);
}
