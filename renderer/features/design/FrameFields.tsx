import type { ReactNode } from 'react';
import { useMessages } from '../../messages/index.ts';
import { TextField } from '../../ui/TextField.tsx';
import type { DesignParts } from './design-parts.ts';
import { LinksField } from './LinksField.tsx';

/** What the header and the footer say beside names and links. */
export function FrameFields(parts: DesignParts): ReactNode {
  const { design: words } = useMessages();
  const { design, readOnly, onChange } = parts;
  const { header, footer } = design;
  return (
    <>
      <TextField
        label={words.headerText}
        name="design.header.text"
        hint={words.headerTextHint}
        value={header.text}
        readOnly={readOnly}
        onChange={(text) => onChange({ header: { ...header, text: text.slice(0, 200) } })}
      />
      <TextField
        label={words.footerText}
        name="design.footer.text"
        lines
        value={footer.text}
        readOnly={readOnly}
        onChange={(text) => onChange({ footer: { ...footer, text: text.slice(0, 2000) } })}
      />
      <LinksField
        {...parts}
        name="design.footer.links"
        title={words.footerLinks}
        hint={words.footerLinksHint}
        links={footer.links}
        onLinks={(links) => onChange({ footer: { ...footer, links: links ?? [] } })}
      />
    </>
  );
}
