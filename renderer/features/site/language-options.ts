import { uiLocale } from '../../messages/format.ts';
import type { SelectOption } from '../../ui/Select.tsx';

/** Languages that newsrooms write in, as a start; any other tag can be typed. */
const tags =
  `af am ar az be bg bn bs ca cs cy da de de-AT de-CH el en en-AU en-CA en-GB en-IN en-US es es-419 es-ES
  es-MX et eu fa fi fil fr fr-BE fr-CA fr-CH ga gl gu ha he hi hr hu hy id is it ja ka kk km kn ko ku ky lo lt lv mk ml
  mn mr ms my nb ne nl nl-BE nn or pa pl ps pt pt-BR pt-PT ro ru rw si sk sl so sq sr sr-Latn sv sw ta te tg th ti tk
  tr uk ur uz vi yo zh zh-Hans zh-Hant zu`.split(/\s+/);

const names = new Intl.DisplayNames([uiLocale], { type: 'language' });

export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** By name, with `current` among them whatever it is. */
export function languageOptions(current: string | null): readonly SelectOption[] {
  const all = current === null || tags.includes(current) ? tags : [...tags, current];
  return all
    .map((tag) => ({ value: tag, label: languageName(tag) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, uiLocale));
}
