import { ImageOff, ImagePlus } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { figureFrom } from '#shared/media/media.schema.ts';
import { useMessages } from '../../../messages/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { usePickMedia } from '../../media/MediaPicker.tsx';
import { mediaAddress } from '../../media/media-address.ts';
import { useMedia } from '../../media/media-library.tsx';
import { useNotices } from '../../notices/notices.tsx';
import type { FieldsProps } from './Inspector.tsx';

/** This article's use of the picture: its words start from the picture's own and are changed here alone. */
export function HeroFields({ fields, change, readOnly, problemOf }: FieldsProps): ReactNode {
  const { article, app } = useMessages();
  const words = article.hero;
  const pick = usePickMedia();
  const { loaded, itemOf } = useMedia();
  const { say } = useNotices();
  const altBefore = useRef('');
  const { hero } = fields;

  const choose = async (): Promise<void> => {
    const item = await pick('hero');
    if (item !== null) change({ hero: figureFrom(item) });
  };

  if (hero === null) {
    return (
      <div className="hero-empty" data-field="hero">
        <p className="field-hint">{words.none}</p>
        <Button icon={<ImagePlus aria-hidden />} disabled={readOnly} onClick={() => void choose()}>
          {words.choose}
        </Button>
      </div>
    );
  }

  const set = (part: Partial<typeof hero>): void => change({ hero: { ...hero, ...part } });
  const setDecorative = (decorative: boolean): void => {
    if (decorative) altBefore.current = hero.alt;
    set({ decorative, alt: decorative ? '' : altBefore.current });
  };
  const remove = (): void => {
    change({ hero: null });
    say(words.removed, { label: app.undo, run: () => change({ hero }) });
  };
  const isMissing = loaded.state === 'ready' && itemOf(hero.media) === null;
  const needsAlt = !hero.decorative && hero.alt.trim() === '';

  return (
    <div className="form" data-field="hero">
      <div className="hero-choice">
        <span className="hero-thumb">
          {isMissing ? <ImageOff aria-hidden /> : <img src={mediaAddress(hero.media, 320)} alt="" />}
        </span>
        {!readOnly && (
          <span className="hero-buttons">
            <Button onClick={() => void choose()}>{words.replace}</Button>
            <Button look="quiet" onClick={remove}>
              {words.remove}
            </Button>
          </span>
        )}
      </div>
      {isMissing && <p className="field-error">{words.missing}</p>}
      <TextField
        label={words.alt}
        name="hero.alt"
        value={hero.alt}
        hint={hero.decorative ? undefined : words.altHint}
        error={problemOf('hero.alt') ?? (needsAlt ? words.altMissing : null)}
        disabled={hero.decorative}
        readOnly={readOnly}
        lines
        onChange={(alt) => set({ alt })}
      />
      <Checkbox
        label={words.decorative}
        checked={hero.decorative}
        disabled={readOnly}
        onChange={setDecorative}
        {...(hero.decorative ? { hint: words.decorativeHint } : {})}
      />
      <TextField
        label={words.caption}
        name="hero.caption"
        value={hero.caption}
        error={problemOf('hero.caption')}
        readOnly={readOnly}
        lines
        onChange={(caption) => set({ caption })}
      />
      <TextField
        label={words.credit}
        name="hero.credit"
        value={hero.credit}
        error={problemOf('hero.credit')}
        readOnly={readOnly}
        onChange={(credit) => set({ credit })}
      />
    </div>
  );
}
