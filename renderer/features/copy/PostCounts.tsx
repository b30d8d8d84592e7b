import type { ReactNode } from 'react';
import { countPost, networkNames } from '#shared/copying/social-networks.ts';
import { useMessages } from '../../messages/index.ts';

/** How long a post is for each network; what is too long is said in words, and read out as it happens. */
export function PostCounts({ text }: { readonly text: string }): ReactNode {
  const { copying: words } = useMessages();
  const counts = countPost(text);
  const over = counts.filter(({ count, limit }) => count > limit);
  return (
    <>
      <ul className="post-counts" aria-label={words.counts}>
        {counts.map(({ network, count, limit }) => (
          <li key={network} data-over={count > limit ? '' : undefined}>
            {words.counted(networkNames[network], count, limit)}
          </li>
        ))}
      </ul>
      <p className="post-over" role="status">
        {over.map(({ network, count, limit }) => words.over(networkNames[network], count - limit)).join('; ')}
      </p>
    </>
  );
}
