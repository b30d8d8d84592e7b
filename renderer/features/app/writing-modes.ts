import { useEffect, useState } from 'react';
import { textZooms } from '#shared/settings/settings.schema.ts';
import { useCommand } from '../commands/commands.tsx';
import { useSettings } from '../settings/settings.tsx';
import { toText } from './to-text.ts';

interface WritingModes {
  readonly isDistractionFree: boolean;
  readonly leaveDistractionFree: () => void;
}

/** What makes writing quieter or larger: attributes of the page's root, where the styles look for them. */
export function useWritingModes(): WritingModes {
  const { settings, change } = useSettings();
  const [isDistractionFree, setDistractionFree] = useState(false);
  const { textZoom, typewriter, smartTyping, spelling } = settings;

  useCommand('view.distractionFree', () => setDistractionFree(!isDistractionFree));
  useCommand('view.typewriter', () => change({ typewriter: !typewriter }));
  useCommand('view.smartTyping', () => change({ smartTyping: !smartTyping }));
  useCommand('view.spelling', () => change({ spelling: !spelling }));
  useCommand('view.textLarger', () => change({ textZoom: nextZoom(textZoom, 1) }));
  useCommand('view.textSmaller', () => change({ textZoom: nextZoom(textZoom, -1) }));
  useCommand('view.textNormal', () => change({ textZoom: 100 }));

  useEffect(() => {
    const root = document.documentElement;
    root.toggleAttribute('data-distraction-free', isDistractionFree);
    root.toggleAttribute('data-typewriter', typewriter);
    root.style.setProperty('--text-zoom', String(textZoom / 100));
    // What had the keyboard may be among what is hidden now.
    if (isDistractionFree && document.activeElement?.checkVisibility() === false) toText();
    return () => root.removeAttribute('data-distraction-free');
  }, [isDistractionFree, typewriter, textZoom]);

  useEffect(() => {
    if (!isDistractionFree) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      if (document.querySelector('dialog[open]') === null) setDistractionFree(false);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [isDistractionFree]);

  return { isDistractionFree, leaveDistractionFree: () => setDistractionFree(false) };
}

/** The next larger or smaller of the sizes; at either end it stays. */
export function nextZoom(now: number, step: 1 | -1): number {
  const bigger = textZooms.filter((zoom) => (step === 1 ? zoom > now : zoom < now));
  return (step === 1 ? bigger[0] : bigger.at(-1)) ?? now;
}
