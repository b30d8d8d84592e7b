import { defaultTreeAdapter, parseFragment } from 'parse5';
import { bodyOf } from '#shared/body/body.schema.ts';
import { wordsIn } from '#shared/body/from-html/element-words.ts';
import { attributeOf, elementsIn } from '#shared/body/from-html/tree.ts';
import { blocksFromTree } from '#shared/body/from-html.ts';
import { plainText } from '#shared/body/plain-text.ts';
import type { CommentState } from '#shared/comments/reader-comment.schema.ts';
import type { SiteComment } from '../site-post.ts';
import { withParagraphs } from './classic-html.ts';

/** Names of a comment's elements, such as `wp:comment_author`, with their texts. */
type CommentTexts = ReadonlyMap<string, string>;

const states: Readonly<Record<string, CommentState>> = { '1': 'approved', '0': 'pending', spam: 'spam' };
/** Other sites' machines say these; nobody wrote them. */
const machines = new Set(['pingback', 'trackback']);

/** A post's comments, without those in the bin and what machines left. E-mail and network addresses stay behind. */
export function commentsOf(comments: readonly CommentTexts[]): readonly SiteComment[] {
  return comments.flatMap((texts) => {
    const text = (name: string): string => texts.get(`wp:comment_${name}`)?.trim() ?? '';
    const state = states[text('approved')];
    if (state === undefined || machines.has(text('type'))) return [];
    const parent = text('parent');
    return [
      {
        origin: text('id'),
        parentOrigin: parent === '' || parent === '0' ? null : parent,
        name: text('author') || 'Anonymous',
        website: text('author_url') || null,
        at: momentOf(text('date_gmt') || text('date')),
        text: wordsOf(texts.get('wp:comment_content') ?? ''),
        state,
      },
    ];
  });
}

/** As WordPress shows it: empty lines part paragraphs. Where a link leads is said in brackets. */
function wordsOf(content: string): string {
  const fragment = parseFragment(withParagraphs(content));
  for (const element of [...elementsIn(fragment)]) {
    const address = element.tagName === 'a' ? attributeOf(element, 'href')?.trim() : null;
    if (address && !wordsIn(element).includes(address))
      defaultTreeAdapter.insertText(element, ` (${address})`);
  }
  const { blocks } = blocksFromTree(fragment.childNodes);
  return blocks.length === 0 ? '' : plainText(bodyOf(blocks)).trim();
}

function momentOf(written: string): string {
  return `${written.replace(' ', 'T')}Z`;
}
