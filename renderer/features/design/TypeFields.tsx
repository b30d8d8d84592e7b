import type { ReactNode } from 'react';
import { FontName, fontNames, TextScale, textScales } from '#shared/design/design.schema.ts';
import { useMessages } from '../../messages/index.ts';
import { Select } from '../../ui/Select.tsx';
import type { DesignParts } from './design-parts.ts';

/** The faces and the size of the text. */
export function TypeFields({ design, readOnly, onChange }: DesignParts): ReactNode {
  const { design: words } = useMessages();
  const { type } = design;
  const fonts = (own: string) => [
    { value: '', label: own },
    ...fontNames.map((name) => ({ value: name, label: words.fonts[name] })),
  ];
  const chosen = (value: string): FontName | null => FontName.safeParse(value).data ?? null;
  return (
    <div className="field-row">
      <Select
        label={words.textFont}
        name="design.type.text"
        value={type.text ?? ''}
        options={fonts(words.ownFont)}
        disabled={readOnly}
        onChange={(value) => onChange({ type: { ...type, text: chosen(value) } })}
      />
      <Select
        label={words.headingFont}
        name="design.type.headings"
        value={type.headings ?? ''}
        options={fonts(words.sameFont)}
        disabled={readOnly}
        onChange={(value) => onChange({ type: { ...type, headings: chosen(value) } })}
      />
      <Select
        label={words.scale}
        name="design.type.scale"
        value={type.scale}
        options={textScales.map((name) => ({ value: name, label: words.scales[name] }))}
        disabled={readOnly}
        onChange={(value) => onChange({ type: { ...type, scale: TextScale.parse(value) } })}
      />
    </div>
  );
}
