import type { CopiedArticle, CopiedPiece, CopyForm } from '#shared/copying/copy-form.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { articleAddress } from '../article-address.ts';
import type { ExportParts } from '../export-service.ts';
import type { ExportSource } from '../export-source.ts';
import { prepareArticle, sourceOf } from '../prepare-article.ts';
import { writeFragment } from '../write-html.ts';
import { writeCitations } from './citation/write-citations.ts';
import { draftPosts } from './social-drafts.ts';
import { writeMail } from './write-mail.ts';

/**
 * An article as texts for the clipboard, without its pictures: their files aren't there where one pastes. ExpectedError as
 * for an export: what holds an article back holds its copies too.
 */
export async function copyArticle(
  parts: Pick<ExportParts, 'folder' | 'articles' | 'linked' | 'authors' | 'media' | 'check'>,
  id: ArticleId,
  form: CopyForm,
  asDraft: boolean,
): Promise<CopiedArticle> {
  const { article } = await prepareArticle(parts, id, asDraft);
  const source = sourceOf(parts, article, { pictures: new Map(), files: new Map() });
  return { pieces: [...writers[form](source)], link: articleAddress(source) };
}

const writers: Readonly<Record<CopyForm, (source: ExportSource) => readonly CopiedPiece[]>> = {
  address: (source) => {
    const link = articleAddress(source);
    return link === null ? [] : [{ kind: 'link', text: link, html: null }];
  },
  html: (source) => {
    const markup = writeFragment(source);
    return [{ kind: 'html', text: markup, html: markup }];
  },
  email: (source) => [writeMail(source)],
  social: draftPosts,
  citation: writeCitations,
};
