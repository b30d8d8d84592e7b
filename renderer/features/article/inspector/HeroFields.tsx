import { Crop, ImageOff, ImagePlus } from 'lucide-react';
import { type ReactNode, useId, useRef } from 'react';
import { adviseAlt } from '#shared/media/alt-advice.ts';
import { type Figure, figureFrom } from '#shared/media/media.schema.ts';
import { namesToKeep } from '#shared/media/words-to-keep.ts';
import { useMessages } from '../../../messages/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { FieldFaults, faultProps } from '../../../ui/Field.tsx';
import { PicturePart } from '../../../ui/PicturePart.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { whenKeyboardIsLost } from '../../../ui/when-keyboard-is-lost.ts';
import { focusField } from '../../app/focus-field.ts';
import { useCropPicture } from '../../media/crop/crop-picture.tsx';
import { usePickMedia } from '../../media/MediaPicker.tsx';
import { mediaAddress } from '../../media/media-address.ts';
import { useMedia } from '../../media/media-library.tsx';
import { useKeepWords } from '../../media/use-keep-words.ts';
import type { ArticleSession } from '../use-article-session.ts';
import type { FieldsProps } from './Inspector.tsx';

/** Choosing and removing a picture puts other buttons in the place of those that were pressed. */
const toFirstButton = (): void =>
  document.querySelector<HTMLElement>('.inspector [data-field="hero"] button')?.focus();

/** This article's use of the picture: its words start from the picture's own and are changed here alone. */
export function HeroFields({
  fields,
  change,
  readOnly,
  faultsOf,
  offer,
}: FieldsProps & Pick<ArticleSession, 'offer'>): ReactNode {
  const { article, app, altAdvice, media } = useMessages();
  const words = article.hero;
  const pick = usePickMedia();
  const cropPicture = useCropPicture();
  const keepWords = useKeepWords();
  const { loaded, pictureOf } = useMedia();
  const altBefore = useRef('');
  const { hero } = fields;
  const id = useId();
  const faults = faultsOf('hero');

  const choose = async (): Promise<void> => {
    const item = await pick('hero');
    if (item === null) return;
    whenKeyboardIsLost(toFirstButton);
    change({ hero: figureFrom(item) });
  };
  const replace = async (before: Figure): Promise<void> => {
    const item = await pick('hero');
    if (item === null || item.id === before.media) return;
    change({ hero: { ...before, media: item.id, crop: null, focalPoint: null } });
    offer(words.wordsKept, { label: words.takeWords, run: () => change({ hero: figureFrom(item) }) });
  };
  const crop = async (before: Figure): Promise<void> => {
    const item = pictureOf(before.media);
    const view = item === null ? null : await cropPicture.ofUse(item, 'hero', before);
    if (view !== null) change({ hero: { ...before, ...view } });
  };

  if (hero === null) {
    return (
      <div className="hero-empty" data-field="hero">
        <p className="field-hint">{words.none}</p>
        <FieldFaults id={id} {...faults} />
        <Button
          icon={<ImagePlus aria-hidden />}
          disabled={readOnly}
          aria-describedby={faultProps(id, faults)['aria-describedby']}
          onClick={() => void choose()}
        >
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
    whenKeyboardIsLost(toFirstButton);
    change({ hero: null });
    offer(words.removed, { label: app.undo, run: () => change({ hero }) });
  };
  const item = pictureOf(hero.media);
  const lacking = readOnly || item === null ? [] : namesToKeep(hero, item.details);
  const keep = (): void => {
    whenKeyboardIsLost(() => focusField('hero.credit'));
    void keepWords(hero.media, hero);
  };
  const isMissing = loaded.state === 'ready' && item === null;
  const advice = adviseAlt(hero);
  const alt = faultsOf('hero.alt');
  const adviceWords = advice === null ? null : advice === 'missing' ? words.altMissing : altAdvice[advice];
  const altWarning = alt.warning ?? (alt.error === null ? adviceWords : null);

  return (
    <div className="form" data-field="hero">
      <div className="hero-choice">
        <span className="hero-thumb">
          {isMissing ? (
            <ImageOff aria-hidden />
          ) : (
            <PicturePart src={mediaAddress(hero.media, 320)} alt="" area={hero.crop?.area ?? null} />
          )}
        </span>
        {!readOnly && (
          <span className="hero-buttons">
            <Button icon={<Crop aria-hidden />} disabled={isMissing} onClick={() => void crop(hero)}>
              {words.crop}
            </Button>
            <Button onClick={() => void replace(hero)}>{words.replace}</Button>
            <Button look="quiet" onClick={remove}>
              {words.remove}
            </Button>
          </span>
        )}
      </div>
      <FieldFaults id={id} {...faults} error={faults.error ?? (isMissing ? words.missing : null)} />
      <TextField
        label={words.alt}
        name="hero.alt"
        value={hero.alt}
        hint={hero.decorative || altWarning !== null ? undefined : words.altHint}
        error={alt.error}
        warning={altWarning}
        disabled={hero.decorative}
        readOnly={readOnly}
        lines
        data-prose
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
        {...faultsOf('hero.caption')}
        readOnly={readOnly}
        lines
        data-prose
        onChange={(caption) => set({ caption })}
      />
      <TextField
        label={words.credit}
        name="hero.credit"
        value={hero.credit}
        {...faultsOf('hero.credit')}
        readOnly={readOnly}
        isSpelled
        onChange={(credit) => set({ credit })}
      />
      {lacking.length > 0 && (
        <Button look="quiet" className="button-small hero-keep" onClick={keep}>
          {media.keepWords.offer(lacking)}
        </Button>
      )}
    </div>
  );
}
