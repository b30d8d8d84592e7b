import { ghostText } from '#main/import/sites/ghost/ghost-html.ts';
import { blocksFromTree } from '#shared/body/from-html.ts';
import { MediaId } from '#shared/library/ids.ts';
import { outline } from '../../../../shared/body/from-html/outline.ts';

const post = {
  id: '1',
  uuid: 'u',
  title: 'T',
  slug: 't',
  html: '',
  plaintext: '',
  lexical: '',
  mobiledoc: '',
  feature_image: '',
  type: 'post',
  status: 'published',
  visibility: 'public',
  locale: '',
  published_at: null,
  created_at: null,
  custom_excerpt: '',
};

export type PostFields = Partial<typeof post>;

export function readGhostPost(fields: PostFields): typeof post {
  return { ...post, ...fields };
}

/** What becomes of a post's text, a line a block. */
export function readGhostText(fields: PostFields): { lines: readonly string[]; notes: readonly string[] } {
  const { nodes, notes } = ghostText(readGhostPost(fields));
  const media = MediaId.parse('a'.repeat(64));
  const { blocks } = blocksFromTree(nodes, { picture: () => ({ media }) });
  const lines = outline(blocks).map((line) => line.replace(/a{64}/, 'x'));
  return { lines, notes };
}

export function lexicalText(...children: readonly object[]): string {
  return JSON.stringify({ root: { type: 'root', children } });
}
