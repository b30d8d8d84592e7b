import { Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { type Author, AuthorLink } from '#shared/authors/author.schema.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { followRow } from '../../ui/follow-row.ts';
import { IconButton } from '../../ui/IconButton.tsx';

type Links = Author['links'];

interface LinksFieldProps {
  readonly links: Links;
  readonly readOnly: boolean;
  readonly onChange: (links: Links) => void;
}

export function LinksField({ links, readOnly, onChange }: LinksFieldProps): ReactNode {
  const { authors: words } = useMessages();
  const change = (index: number, part: Partial<Links[number]>): void =>
    onChange(links.map((link, at) => (at === index ? { ...link, ...part } : link)));
  const isIncomplete = links.some((link) => !AuthorLink.safeParse(link).success);

  return (
    <fieldset className="links-field" disabled={readOnly}>
      <legend className="group-label">{words.links}</legend>
      <ul>
        {links.map((link, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: links have no name but their place, and keep it
          <li className="link-row" key={index}>
            <input
              className="input"
              aria-label={words.linkLabel(index + 1)}
              placeholder={words.linkLabelPlaceholder}
              value={link.label}
              dir="auto"
              onChange={(event) => change(index, { label: event.target.value })}
            />
            <input
              className="input"
              type="url"
              dir="ltr"
              aria-label={words.linkUrl(index + 1)}
              placeholder="https://"
              value={link.url}
              onChange={(event) => change(index, { url: event.target.value })}
            />
            <IconButton
              label={words.removeLink(index + 1)}
              icon={<X aria-hidden />}
              onClick={({ currentTarget }) =>
                followRow(currentTarget, 'removed', () => onChange(links.filter((_, at) => at !== index)))
              }
            />
          </li>
        ))}
      </ul>
      {isIncomplete && <p className="field-error">{words.linkIncomplete}</p>}
      <Button
        look="quiet"
        icon={<Plus aria-hidden />}
        onClick={() => onChange([...links, { label: '', url: '' }])}
      >
        {words.addLink}
      </Button>
    </fieldset>
  );
}
