import type { ReactNode } from 'react';
import { ThemeName } from '#shared/design/design.schema.ts';
import { useMessages } from '../../messages/index.ts';
import { Select } from '../../ui/Select.tsx';
import type { DesignParts, FoundTheme } from './design-parts.ts';

/** Galley's theme or one of the newsroom's own. */
export function ThemeField(props: DesignParts & { readonly themes: readonly FoundTheme[] }): ReactNode {
  const { design, readOnly, onChange, themes } = props;
  const { design: words } = useMessages();
  const chosen = themes.find(({ folder }) => folder === design.theme);
  return (
    <Select
      label={words.theme}
      name="design.theme"
      hint={chosen?.manifest?.description || words.themeHint}
      error={chosen?.problem}
      value={design.theme ?? ''}
      options={[
        { value: '', label: words.galleyTheme },
        ...themes.map(({ folder, manifest }) => ({ value: folder, label: manifest?.name ?? folder })),
      ]}
      disabled={readOnly}
      onChange={(value) => onChange({ theme: ThemeName.safeParse(value).data ?? null })}
    />
  );
}
