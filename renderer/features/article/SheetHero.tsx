import { ImageOff } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Figure } from '#shared/media/media.schema.ts';
import { useMessages } from '../../messages/index.ts';
import { PicturePart } from '../../ui/PicturePart.tsx';
import { useFocusField } from '../app/use-focus-field.ts';
import { mediaAddress } from '../media/media-address.ts';
import { useMedia } from '../media/media-library.tsx';

/** The hero where readers find it. Its words are edited in the inspector; choosing it leads there. */
export function SheetHero({ hero }: { readonly hero: Figure | null }): ReactNode {
  const { hero: words } = useMessages().article;
  const [broken, setBroken] = useState<string | null>(null);
  const focusField = useFocusField();
  const { pictureOf } = useMedia();
  if (hero === null) return null;
  const size = pictureOf(hero.media);
  return (
    <figure className="sheet-hero">
      <button type="button" aria-label={words.edit} onClick={() => focusField('hero.alt')}>
        {broken === hero.media ? (
          <span className="sheet-hero-missing">
            <ImageOff aria-hidden />
            {words.missing}
          </span>
        ) : (
          <PicturePart
            key={hero.media}
            src={mediaAddress(hero.media, 1280)}
            alt={hero.alt}
            area={hero.crop?.area ?? null}
            {...(size !== null && { size })}
            onError={() => setBroken(hero.media)}
          />
        )}
      </button>
      {(hero.caption !== '' || hero.credit !== '') && (
        <figcaption dir="auto">
          {hero.caption}
          {hero.credit !== '' && <span className="sheet-credit">{hero.credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
