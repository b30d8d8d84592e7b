import { type CSSProperties, type ReactNode, useState } from 'react';
import type { CropArea, Size } from '#shared/media/crop.ts';
import { classNames } from './class-names.ts';
import './picture-part.css';

interface PicturePartProps {
  readonly src: string;
  readonly alt: string;
  /** `null`: the whole picture. */
  readonly area: CropArea | null;
  /** Of the whole picture, in any unit; known only once it is loaded where it isn't given. */
  readonly size?: Size;
  readonly className?: string;
  readonly onError?: () => void;
}

/** A part of a picture, as large as its place is wide. */
export function PicturePart({ src, alt, area, size, className, onError }: PicturePartProps): ReactNode {
  const [loaded, setLoaded] = useState<Size | null>(null);
  const whole = size ?? loaded;
  const frame: CSSProperties | undefined =
    area === null || whole === null
      ? undefined
      : { aspectRatio: (area.width * whole.width) / (area.height * whole.height) };
  const picture: CSSProperties | undefined =
    area === null
      ? undefined
      : {
          width: `${100 / area.width}%`,
          // In shares of the picture's own size.
          transform: `translate(${-100 * area.x}%, ${-100 * area.y}%)`,
        };
  return (
    <span
      className={classNames('picture-part', className)}
      data-cut={area !== null || undefined}
      {...(frame && { style: frame })}
    >
      <img
        src={src}
        alt={alt}
        draggable={false}
        decoding="async"
        // The place is as high while the picture loads as it will be.
        {...(area === null && size !== undefined && { width: size.width, height: size.height })}
        {...(picture && { style: picture })}
        onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
          setLoaded({ width: naturalWidth, height: naturalHeight })
        }
        onError={onError}
      />
    </span>
  );
}
