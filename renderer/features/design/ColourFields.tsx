import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { schemes } from '#shared/design/palette.ts';
import { type DesignDefaults, resolveDesign, weakColourPairs } from '#shared/design/read-design.ts';
import { useMessages } from '../../messages/index.ts';
import { ColourField } from './ColourField.tsx';
import type { DesignParts } from './design-parts.ts';

const names = ['background', 'text', 'accent', 'link'] as const;

/** Four colours for a light page and four for a dark one; what lies between them follows. */
export function ColourFields({
  design,
  theme,
  readOnly,
  onChange,
}: DesignParts & { readonly theme: DesignDefaults | null }): ReactNode {
  const { design: words } = useMessages();
  const { palettes } = resolveDesign(design, theme);
  const weak = weakColourPairs(design, theme);
  return (
    <>
      {schemes.map((scheme) => (
        <fieldset key={scheme} className="colour-fields" disabled={readOnly}>
          <legend className="group-label">{words.schemes[scheme]}</legend>
          {names.map((name) => (
            <ColourField
              key={name}
              label={words.colours[name]}
              name={`design.colours.${scheme}.${name}`}
              value={design.colours[scheme][name]}
              own={palettes[scheme][name]}
              onChange={(colour) =>
                onChange({
                  colours: { ...design.colours, [scheme]: { ...design.colours[scheme], [name]: colour } },
                })
              }
            />
          ))}
        </fieldset>
      ))}
      <div role="status" className="colour-warnings">
        {weak.length > 0 && (
          <>
            <p className="colour-warning-title">
              <TriangleAlert aria-hidden />
              {words.weak}
            </p>
            <ul>
              {weak.map(({ scheme, of, on, ratio }) => (
                <li key={`${scheme} ${of} ${on}`}>{words.weakPair(scheme, of, on, ratio)}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </>
  );
}
