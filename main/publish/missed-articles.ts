import { readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { isSameTarget, PublishTarget } from '#shared/publish/receipt.schema.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import { writeFileAtomic } from '../platform/atomic-files.ts';
import type { Logger } from '../platform/logger.ts';
import { makeFolders } from '../platform/make-folders.ts';

/**
 * What came due and could not go out, by `waitKey`, kept until it is out or taken back: whoever is told that it is tried again may close
 * Galley, and mend it long after its time.
 */
interface MissedArticles {
  /** None where another place is published to by now. */
  readonly read: (target: PublishTarget) => Promise<ReadonlySet<string>>;
  /** Failing to write it is only logged: then a person has to publish it. */
  readonly keep: (target: PublishTarget, keys: ReadonlySet<string>) => Promise<void>;
}

const Stored = z.object({ target: PublishTarget, articles: z.array(z.string()) });

export function missedArticles(libraryPath: string, log: Pick<Logger, 'warn'>): MissedArticles {
  const path = inLibrary(libraryPath, libraryFiles.missed);
  /** As the file is; `undefined` before it was read. */
  let known: z.infer<typeof Stored> | null | undefined;

  async function stored(): Promise<z.infer<typeof Stored> | null> {
    if (known === undefined) {
      try {
        known = Stored.parse(JSON.parse(await readFile(path, 'utf8')));
      } catch {
        known = null;
      }
    }
    return known;
  }

  return {
    read: async (target) => {
      const found = await stored();
      return new Set(found !== null && isSameTarget(found.target, target) ? found.articles : []);
    },
    keep: async (target, keys) => {
      const next = keys.size === 0 ? null : { target, articles: [...keys] };
      if (isDeepStrictEqual(await stored(), next)) return;
      try {
        if (next === null) await rm(path, { force: true });
        else {
          await makeFolders(dirname(path));
          await writeFileAtomic(path, JSON.stringify(next));
        }
        known = next;
      } catch (error) {
        log.warn('what was not published by schedule can’t be kept for the next start', error);
      }
    },
  };
}
