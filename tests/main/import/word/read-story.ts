import type { ReadArticle } from '#main/import/read-article.ts';
import { readDocx } from '#main/import/word/read-docx.ts';
import { MediaId } from '#shared/library/ids.ts';
import { type DocxSource, makeDocx, para, run } from '../../../helpers/docx.ts';
import { outline } from '../../../shared/body/from-html/outline.ts';

export const media = MediaId.parse('3f'.repeat(32));

/** A document of this body, with the outline of its blocks. */
export async function read(
  source: string | DocxSource,
  name = 'story.docx',
): Promise<ReadArticle & { readonly lines: readonly string[] }> {
  const article = await readDocx(makeDocx(typeof source === 'string' ? { body: source } : source), name);
  const { blocks } = article.convert({ picture: (from) => (from.startsWith('picture-') ? { media } : null) });
  return { ...article, lines: outline(blocks) };
}

export const text = para(run('The tide came in at six.'));
