import { Plus } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import type { NavigationLink } from '#shared/design/design.schema.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { isWithin, RowTools } from '../../ui/RowTools.tsx';
import { moved } from '../site/sections.ts';
import type { DesignParts } from './design-parts.ts';
import { linkKey, useLinkTargets } from './link-targets.ts';
import { TargetPick } from './TargetPick.tsx';

const noLinks: readonly NavigationLink[] = [];

interface LinksFieldProps extends DesignParts {
  readonly name: string;
  readonly title: string;
  readonly hint: string;
  /** `null`: none of its own; `instead` says what is shown then. */
  readonly links: readonly NavigationLink[] | null;
  readonly instead?: string;
  /** What the list begins with where there was none. */
  readonly start?: readonly NavigationLink[];
  readonly onLinks: (links: NavigationLink[] | null) => void;
}

/** A list of links in an order, each with words of its own or the name of what it leads to. */
export function LinksField(props: LinksFieldProps): ReactNode {
  const { name, title, hint, links, instead, start = [], readOnly, linkProblems, onLinks } = props;
  const id = useId();
  const { design: words } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const targets = useLinkTargets(links ?? noLinks);
  const shown = links ?? noLinks;
  const add = (link: NavigationLink | undefined): void => {
    setOpen(false);
    if (link !== undefined) onLinks([...(links ?? start), link]);
  };
  return (
    <fieldset className="links-list sections-field" disabled={readOnly} data-field={name}>
      <legend className="group-label">{title}</legend>
      {links === null && <p className="field-hint">{instead}</p>}
      <ol>
        {shown.map((link, index) => {
          const { label, detail } = targets.describe(link);
          const field = `${name}.${index}`;
          const problem = linkProblems.get(field);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a file may list one target twice
            <li key={`${linkKey(link)} ${index}`} data-field={field}>
              <input
                className="input"
                aria-label={words.linkLabel(label)}
                placeholder={label}
                title={detail}
                aria-describedby={problem === undefined ? undefined : `${id}-${index}`}
                value={link.label}
                maxLength={80}
                dir="auto"
                onChange={(event) => onLinks(shown.with(index, { ...link, label: event.target.value }))}
              />
              <span className="link-detail">{detail}</span>
              <RowTools
                labels={{
                  up: words.moveUp(label),
                  down: words.moveDown(label),
                  remove: words.removeLink(label),
                }}
                canMove={isWithin(shown.length, index)}
                onMove={(step) => onLinks(moved(shown, index, step))}
                onRemove={() => onLinks(shown.toSpliced(index, 1))}
              />
              {problem !== undefined && (
                <p id={`${id}-${index}`} className="link-problem" dir="auto">
                  {problem}
                </p>
              )}
            </li>
          );
        })}
      </ol>
      <div className="links-actions">
        <Popover
          open={isOpen}
          onOpenChange={setOpen}
          label={words.findTarget}
          trigger={<Button icon={<Plus aria-hidden />}>{words.addLink}</Button>}
        >
          <TargetPick targets={targets} onPick={add} />
        </Popover>
        {instead !== undefined && links !== null && (
          <Button look="quiet" onClick={() => onLinks(null)}>
            {words.noOwnLinks}
          </Button>
        )}
      </div>
      <p className="field-hint">{hint}</p>
    </fieldset>
  );
}
