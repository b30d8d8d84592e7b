import { articlesHandlers } from '#main/articles/articles-handlers.ts';
import { listComments } from '#main/comments/comment-handlers.ts';
import { openNewsroom } from '#main/compose-newsroom.ts';
import { systemClock } from '#main/platform/clock.ts';
import { sharpCodec } from '#main/platform/image-codec-sharp.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import { Slug } from '#shared/library/ids.ts';
import { SuggestedContent } from '#shared/suggestions/proposal.schema.ts';
import { paragraph } from '#tests/helpers/body-nodes.ts';
import { picture } from '#tests/helpers/pictures.ts';
import { silentLogger } from '../helpers/silent-logger.ts';
import { ana } from './ana.ts';

/** Changes one thing in a library of `deskLibrary`, says so once it is done, and closes the library. */
const [operation = '', path = ''] = process.argv.slice(2);
const ports = { clock: systemClock, log: silentLogger, codec: sharpCodec, program: 'once' };

async function run(): Promise<void> {
  const newsroom = await openNewsroom(path, ports);
  const { articles, authors, comments, folder, history, media, review, snippets, suggestions, templates } =
    newsroom;
  if (folder.readOnly !== null) throw new ExpectedError('read-only', folder.readOnly);
  const handlers = articlesHandlers({ newsroom: () => newsroom, person: () => ana });
  const idOf = (headline: string) => {
    const found = articles.allSummaries().find((one) => one.headline === headline);
    if (found === undefined) throw new Error(`no ${headline}`);
    return found.id;
  };
  const suggest = async (id: ReturnType<typeof idOf>, words: Partial<SuggestedContent>): Promise<void> => {
    const base = SuggestedContent.parse((await articles.get(id)).article);
    await suggestions.propose(id, { base, proposed: { ...base, ...words } }, ana);
  };
  const boat = () => media.list().find(({ fileName }) => fileName === 'boat.png')?.id;
  const quay = () => media.list().find(({ fileName }) => fileName === 'quay.png')?.id;

  const operations: Readonly<Record<string, () => Promise<unknown>>> = {
    suggest: () => suggest(idOf('Rain'), { standfirst: 'Suggested' }),
    'take suggestions back': () => suggest(idOf('Sun'), {}),
    'say something in review': () =>
      review.change(idOf('Rain'), { kind: 'comment', anchor: { kind: 'article' }, text: 'And now?' }, ana),
    approve: () => review.change(idOf('Rain'), { kind: 'approve', role: 'copy' }, ana),
    'decide on readers’ comments': async () => {
      const ids = (await listComments(newsroom)).map(({ comment }) => comment.id);
      await comments.decide(idOf('Rain'), ids, 'approved', 'Ana');
    },
    'answer a reader': async () => {
      const [first] = await comments.of(idOf('Rain'));
      await comments.reply(idOf('Rain'), first?.id ?? '', 'Ana', 'Thank you.');
    },
    'bring a version back': async () => {
      const id = idOf('Sun');
      const [oldest] = (await history.list(id)).versions.slice(-1);
      if (oldest) await history.restore(id, oldest.id, null);
    },
    'describe a section': () =>
      folder.updateConfig({
        ...folder.config,
        sections: folder.config.sections.map((one) => ({ ...one, description: `All of ${one.name}` })),
      }),
    'rename a section': () => newsroom.sections.rename(Slug.parse('sea'), Slug.parse('ocean')),
    'rename a tag of many': () => handlers['articles.retag']({ from: ['boats'], to: 'ships' } as never),
    'merge tags': () => handlers['articles.retag']({ from: ['Rain', 'Wind', 'Fog'], to: 'Weather' } as never),
    'make an author': () => authors.create({ name: 'Bo Reyes' }),
    'change an author': async () => {
      const [author] = authors.list().filter(({ slug }) => slug === 'ines-prado');
      if (author) await authors.save({ ...author, name: 'Inês Prado' });
    },
    'remove an author': () => authors.remove(Slug.parse('nobody')),
    'take a picture in': async () => {
      const bytes = await picture('png', { width: 50, height: 40, colour: '#789' });
      const { error } = await media.import('new.png', bytes);
      if (error !== null) throw new ExpectedError('refused', JSON.stringify(error));
    },
    'put a picture in the place of another': async () => {
      const [from, to] = [boat(), quay()];
      if (from === undefined || to === undefined) throw new Error('no pictures');
      return newsroom.replaceMedia(from, to);
    },
    'keep a piece of text': () =>
      snippets.save({ slug: null, name: 'Hours', body: bodyOf([paragraph('From nine to five.')]) }),
    'remove a piece of text': () => snippets.remove(Slug.parse('contact')),
    'remove a template': () => templates.remove(Slug.parse('report')),
    'take out of the trash': () => articles.restore(idOf('Fog')),
    'delete for good': () => articles.remove(idOf('Fog')),
  };
  const result = await operations[operation]?.();
  const failed = (result as { readonly failed?: readonly { readonly message: string }[] } | undefined)
    ?.failed;
  const state = (result as { readonly state?: string } | undefined)?.state;
  if ((failed?.length ?? 0) > 0 || state === 'failed')
    throw new ExpectedError('said', failed?.[0]?.message ?? 'failed');
  process.stdout.write('done\n');
  await newsroom.close();
}

try {
  await run();
} catch (error) {
  process.stdout.write(error instanceof ExpectedError ? `refused: ${error.message}\n` : '');
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exit(1);
}
