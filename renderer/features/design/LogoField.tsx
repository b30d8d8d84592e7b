import { type ReactNode, useId } from 'react';
import type { MediaId } from '#shared/library/ids.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { usePickMedia } from '../media/MediaPicker.tsx';
import { mediaAddress } from '../media/media-address.ts';
import type { DesignParts } from './design-parts.ts';

const firstHeight = 48;

/** The picture that stands for the site's name, and another one for dark pages. */
export function LogoField({ design, readOnly, onChange }: DesignParts): ReactNode {
  const { design: words } = useMessages();
  const pick = usePickMedia();
  const heightId = useId();
  const { logo } = design;

  const choose = async (): Promise<void> => {
    const item = await pick('logo');
    if (item !== null)
      onChange({ logo: { ...(logo ?? { dark: null, height: firstHeight }), media: item.id } });
  };
  const chooseDark = async (): Promise<void> => {
    const item = await pick('logo');
    if (item !== null && logo !== null) onChange({ logo: { ...logo, dark: item.id } });
  };

  return (
    <fieldset className="logo-field" disabled={readOnly} data-field="design.logo">
      <legend className="group-label">{words.logo}</legend>
      <div className="logo-choice">
        {logo !== null && <Logo media={logo.media} />}
        <Button onClick={() => void choose()}>{logo === null ? words.chooseLogo : words.replaceLogo}</Button>
        {logo !== null && (
          <Button look="quiet" onClick={() => onChange({ logo: null })}>
            {words.removeLogo}
          </Button>
        )}
      </div>
      {logo !== null && (
        <>
          <div className="logo-choice">
            {logo.dark !== null && <Logo media={logo.dark} isDark />}
            <Button onClick={() => void chooseDark()}>
              {logo.dark === null ? words.chooseDarkLogo : words.replaceLogo}
            </Button>
            {logo.dark !== null && (
              <Button look="quiet" onClick={() => onChange({ logo: { ...logo, dark: null } })}>
                {words.removeLogo}
              </Button>
            )}
          </div>
          <label className="logo-height" htmlFor={heightId}>
            {words.logoHeight}
            <input
              id={heightId}
              type="range"
              min={16}
              max={160}
              step={2}
              value={logo.height}
              onChange={(event) => onChange({ logo: { ...logo, height: Number(event.target.value) } })}
            />
            <output htmlFor={heightId}>{words.pixels(logo.height)}</output>
          </label>
        </>
      )}
      <p className="field-hint">{words.logoHint}</p>
    </fieldset>
  );
}

function Logo({ media, isDark }: { readonly media: MediaId; readonly isDark?: boolean }): ReactNode {
  return (
    <span className="logo-shown" data-dark={isDark === true}>
      <img src={mediaAddress(media, 240)} alt="" />
    </span>
  );
}
