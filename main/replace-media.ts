import { isDeepStrictEqual } from 'node:util';
import { withMediaReplaced } from '#shared/articles/replace-media.ts';
import type { Author } from '#shared/authors/author.schema.ts';
import type { SiteDesign } from '#shared/design/design.schema.ts';
import type { BulkReport } from '#shared/ipc/articles.contract.ts';
import type { MediaId } from '#shared/library/ids.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { type BesideChange, type BulkChanges, changedSince, type Step } from './articles/bulk-changes.ts';
import type { MediaUses } from './articles/media-uses.ts';
import type { AuthorService } from './authors/author-service.ts';
import type { LibraryFolder } from './library/library-folder.ts';

interface ReplaceParts {
  readonly bulk: BulkChanges;
  readonly uses: MediaUses;
  readonly authors: Pick<AuthorService, 'list' | 'save'>;
  readonly folder: Pick<LibraryFolder, 'config' | 'updateConfig'>;
}

/** Puts `to` wherever `from` stands: in articles, as portraits and in the site's design. Taken back as one change. */
export async function replaceEverywhere(
  { bulk, uses, authors, folder }: ReplaceParts,
  from: MediaId,
  to: MediaId,
): Promise<BulkReport> {
  const ids = (await uses.all()).filter(({ media }) => media === from).map(({ article }) => article);
  const portraits = authors.list().filter(({ portrait }) => portrait?.media === from);
  return bulk.change([...new Set(ids)], (content) => withMediaReplaced(content, from, to), [
    ...portraits.map((author) => ({ name: author.name, step: replacingPortrait(authors, author, to) })),
    ...replacingInDesign(folder, from, to),
  ]);
}

function replacingPortrait(authors: ReplaceParts['authors'], { slug }: Author, to: MediaId): Step {
  const change = (expected: MediaId | null, wanted: MediaId): Step => {
    return async () => {
      const now = authors.list().find((author) => author.slug === slug);
      if (now?.portrait == null || (expected !== null && now.portrait.media !== expected))
        throw changedSince(now?.name ?? slug);
      await authors.save({ ...now, portrait: { ...now.portrait, media: wanted } });
      return change(wanted, now.portrait.media);
    };
  };
  return change(null, to);
}

function replacingInDesign(
  folder: ReplaceParts['folder'],
  from: MediaId,
  to: MediaId,
): readonly BesideChange[] {
  const name = phrase`The site’s design`;
  const replaced = withReplaced(folder.config.design, from, to);
  if (isDeepStrictEqual(replaced, folder.config.design)) return [];
  const change = (wanted: Pictures, expected: Pictures | null): Step => {
    return async () => {
      const { config } = folder;
      const before = picturesOf(config.design);
      if (expected !== null && !isDeepStrictEqual(before, expected)) throw changedSince(name);
      await folder.updateConfig({ ...config, design: { ...config.design, ...wanted } });
      return change(before, wanted);
    };
  };
  return [{ name, step: change(picturesOf(replaced), null) }];
}

type Pictures = Pick<SiteDesign, 'logo' | 'icon' | 'social'>;

function picturesOf({ logo, icon, social }: SiteDesign): Pictures {
  return { logo, icon, social };
}

function withReplaced({ logo, icon, social, ...rest }: SiteDesign, from: MediaId, to: MediaId): SiteDesign {
  const other = (media: MediaId): MediaId => (media === from ? to : media);
  return {
    ...rest,
    logo:
      logo === null
        ? null
        : { ...logo, media: other(logo.media), dark: logo.dark === null ? null : other(logo.dark) },
    icon: icon === null ? null : { ...icon, media: other(icon.media) },
    social: social === null ? null : { ...social, media: other(social.media) },
  };
}
