import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { reviewFileExtension } from '#shared/exchange/review-file-name.ts';
import type { Handlers } from '#shared/ipc/handlers.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { slugify } from '#shared/library/slugify.ts';
import type { Person } from '#shared/review/person.schema.ts';
import type { Dialogs } from '../platform/dialogs.ts';
import { withTempFolder } from '../platform/temp-folder.ts';
import type { ExchangeService } from './exchange-service.ts';

interface ExchangeContext {
  /** Throws ExpectedError `no-library` when none is open. */
  readonly newsroom: () => {
    readonly exchange: ExchangeService;
    readonly articles: {
      readonly flush: (id: ArticleId | null) => Promise<void>;
      readonly get: (id: ArticleId) => Promise<{ readonly article: { readonly headline: string } }>;
    };
  };
  readonly dialogs: Pick<Dialogs, 'chooseFile' | 'chooseNewFile'>;
  /** Who works at this machine. */
  readonly person: () => Person;
  readonly words: {
    readonly nameReviewFile: string;
    readonly chooseReviewFile: string;
    readonly reviewFiles: string;
  };
}

export function exchangeHandlers({
  newsroom,
  dialogs,
  person,
  words,
}: ExchangeContext): Handlers<'exchange.send' | 'exchange.choose' | 'exchange.takeChosen' | 'exchange.take'> {
  let chosen: string | null = null;
  const ending = `.${reviewFileExtension}`;
  return {
    'exchange.send': async ({ id }) => {
      const { exchange, articles } = newsroom();
      await articles.flush(id);
      const { headline } = (await articles.get(id)).article;
      const to = await dialogs.chooseNewFile(
        words.nameReviewFile,
        `${slugify(headline, 'article')}${ending}`,
      );
      if (to === null) return null;
      const path = to.endsWith(ending) ? to : `${to}${ending}`;
      const { name, initials } = person();
      await exchange.send(id, path, { name, initials });
      return path;
    },
    'exchange.choose': async () => {
      const kind = { name: words.reviewFiles, extensions: [reviewFileExtension] };
      chosen = await dialogs.chooseFile(words.chooseReviewFile, kind);
      return chosen !== null;
    },
    'exchange.takeChosen': async () => {
      if (chosen === null) throw new Error('no review file was chosen');
      return newsroom().exchange.take(chosen);
    },
    // A window says no paths, and what opens the file reads it piece by piece.
    'exchange.take': ({ fileName, bytes }) =>
      withTempFolder(async (folder) => {
        const path = join(folder, basename(fileName) || `dropped${ending}`);
        await writeFile(path, bytes);
        return newsroom().exchange.take(path);
      }),
  };
}
