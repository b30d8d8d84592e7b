import { type ReactNode, useState } from 'react';
import type { Author } from '#shared/authors/author.schema.ts';
import { mediaAddress } from '../media/media-address.ts';

interface PortraitProps {
  readonly author: Pick<Author, 'name' | 'portrait'>;
  /** In CSS pixels. */
  readonly size: number;
}

/** The portrait, or the initials of an author without one. Beside a name, so it says nothing by itself. */
export function Portrait({ author, size }: PortraitProps): ReactNode {
  const [broken, setBroken] = useState<string | null>(null);
  const { portrait, name } = author;
  return (
    <span
      className="portrait"
      aria-hidden
      style={{ inlineSize: size, blockSize: size, fontSize: size * 0.38 }}
    >
      {portrait === null || portrait.media === broken ? (
        initials(name)
      ) : (
        <img src={mediaAddress(portrait.media, size * 2)} alt="" onError={() => setBroken(portrait.media)} />
      )}
    </span>
  );
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => (word === undefined ? '' : String.fromCodePoint(word.codePointAt(0) ?? 32)))
    .join('')
    .toUpperCase();
}
