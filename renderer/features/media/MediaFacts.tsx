import type { ReactNode } from 'react';
import { writtenDuration } from '#shared/media/duration.ts';
import { fileFormats } from '#shared/media/file-formats.ts';
import type { MediaItem } from '#shared/media/media.schema.ts';
import { isPicture, kindOf } from '#shared/media/media-kind.ts';
import { formatBytes, formatMoment, formatNumber } from '../../messages/format.ts';
import { useMessages } from '../../messages/index.ts';

/** What the file is, by itself. */
export function MediaFacts({ item }: { readonly item: MediaItem }): ReactNode {
  const { media } = useMessages();
  const { facts } = media;
  const { width, height } = item;
  return (
    <>
      <dl className="media-facts">
        <dt>{facts.file}</dt>
        <dd>
          <bdi>{item.fileName}</bdi>
        </dd>
        {width !== null && height !== null && (
          <>
            <dt>{facts.size}</dt>
            <dd>
              <bdi dir="ltr">{media.pixels(formatNumber(width), formatNumber(height))}</bdi>
            </dd>
          </>
        )}
        {!isPicture(item) && item.duration !== null && (
          <>
            <dt>{facts.duration}</dt>
            <dd>{writtenDuration(item.duration)}</dd>
          </>
        )}
        <dt>{facts.kind}</dt>
        <dd>
          <Form item={item} />, {formatBytes(item.bytes)}
        </dd>
        {!isPicture(item) && item.writtenBy.length > 0 && (
          <>
            <dt>{facts.writtenBy}</dt>
            <dd dir="auto">{item.writtenBy.join(' · ')}</dd>
          </>
        )}
        <dt>{facts.added}</dt>
        <dd>{formatMoment(item.addedAt)}</dd>
      </dl>
      {!isPicture(item) && (
        <p className="field-hint">
          {kindOf(item) === 'document' ? media.publishedWhole : media.publishedBare}
        </p>
      )}
    </>
  );
}

function Form({ item }: { readonly item: MediaItem }): ReactNode {
  const { media } = useMessages();
  if (!isPicture(item)) return `${media.kinds[kindOf(item)]}, ${fileFormats[item.format].name}`;
  return item.original === undefined
    ? media.formats[item.format]
    : media.madeOf(media.formats[item.format], media.originals[item.original]);
}
