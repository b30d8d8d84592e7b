import { type ReactNode, useEffect, useState } from 'react';
import type { Payload } from '#shared/ipc/contract.ts';
import { onEvent } from '../../ipc/client.ts';
import { formatNumber } from '../../messages/format.ts';
import { useMessages } from '../../messages/index.ts';

/** Fewer are read before anybody could read this. */
const worthSaying = 300;

/** How far the search has come with reading the articles, after its index was lost or is new. */
export function IndexStatus(): ReactNode {
  const { articles } = useMessages();
  const [progress, setProgress] = useState<Payload<'articles.indexing'>>(null);
  useEffect(() => onEvent('articles.indexing', setProgress), []);
  if (progress === null || progress.total < worthSaying) return null;
  return <span>{articles.indexing(formatNumber(progress.done), formatNumber(progress.total))}</span>;
}
