import type { Output } from '#shared/ipc/contract.ts';
import { useCall } from '../../ipc/use-call.ts';
import { useMessages } from '../../messages/index.ts';

interface NamedArticles {
  readonly articles: Output<'articles.named'>['rows'];
  /** How many more have that in their headline. */
  readonly more: number;
  /** They are what was typed last would find. */
  readonly isCurrent: boolean;
}

/** The articles to pick from by a few letters: an archive's thousands stay in main. */
export function useNamedArticles(text: string): NamedArticles {
  const { untitled } = useMessages().articles;
  const { loaded } = useCall('articles.named', { text, untitled }, ['articles.changed']);
  if (loaded.state !== 'ready') return { articles: [], more: 0, isCurrent: loaded.state === 'failed' };
  const { rows, found, text: asked } = loaded.value;
  return { articles: rows, more: found - rows.length, isCurrent: asked === text };
}
