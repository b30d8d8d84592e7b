import { Plus } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { type BylineRole, bylineRoles } from '#shared/articles/byline.ts';
import type { Slug } from '#shared/library/ids.ts';
import { useMessages } from '../../../messages/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { FieldFaults, faultProps } from '../../../ui/Field.tsx';
import { PickList } from '../../../ui/PickList.tsx';
import { Popover } from '../../../ui/Popover.tsx';
import { isWithin, RowTools } from '../../../ui/RowTools.tsx';
import { BareSelect } from '../../../ui/Select.tsx';
import { useAuthors } from '../../authors/author-list.tsx';
import { useNotices } from '../../notices/notices.tsx';
import { moved } from '../../site/sections.ts';
import { BylineBio } from './BylineBio.tsx';
import type { FieldsProps } from './Inspector.tsx';

/** Who did what, in the printed order. */
export function BylineField({ fields, change, readOnly, faultsOf }: FieldsProps): ReactNode {
  const { article: words } = useMessages();
  const { authors, nameOf, markOf, create } = useAuthors();
  const { fail } = useNotices();
  const [open, setOpen] = useState(false);
  const { byline } = fields;
  const faults = faultsOf('byline');
  const id = useId();

  const add = (author: Slug): void => {
    setOpen(false);
    change({ byline: [...byline, { author, role: 'by' }] });
  };
  const setRole = (index: number, role: BylineRole): void =>
    change({ byline: byline.map((entry, at) => (at === index ? { ...entry, role } : entry)) });

  return (
    <div className="byline-field" data-field="byline">
      {byline.length > 0 && (
        <ol aria-label={words.fields.byline}>
          {byline.map(({ author, role }, index) => {
            const known = authors.find(({ slug }) => slug === author);
            const name = nameOf(author) ?? words.fields.unknownAuthor(author);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: one author can be in a byline twice
              <li key={`${author}-${index}`}>
                <span className="byline-name" dir="auto">
                  {name}
                </span>
                <BareSelect
                  aria-label={words.fields.role(name)}
                  className="byline-role"
                  value={role}
                  disabled={readOnly}
                  options={bylineRoles.map((one) => ({ value: one, label: words.roles[one] }))}
                  onChange={(value) => setRole(index, value as BylineRole)}
                />
                {!readOnly && (
                  <span className="byline-tools">
                    {known !== undefined && <BylineBio author={known} />}
                    <RowTools
                      labels={{
                        up: words.fields.moveUp(name),
                        down: words.fields.moveDown(name),
                        remove: words.fields.removeAuthor(name),
                      }}
                      canMove={isWithin(byline.length, index)}
                      onMove={(step) => change({ byline: moved(byline, index, step) })}
                      onRemove={() => change({ byline: byline.filter((_, at) => at !== index) })}
                    />
                  </span>
                )}
              </li>
            );
          })}
        </ol>
      )}
      <FieldFaults id={id} {...faults} />
      <Popover
        open={open}
        onOpenChange={setOpen}
        label={words.fields.findAuthor}
        trigger={
          <Button
            icon={<Plus aria-hidden />}
            disabled={readOnly}
            aria-describedby={faultProps(id, faults)['aria-describedby']}
          >
            {words.fields.addToByline}
          </Button>
        }
      >
        <PickList
          label={words.fields.findAuthor}
          placeholder={words.fields.findAuthorPlaceholder}
          empty={words.fields.noAuthors}
          options={authors.map(({ slug, name, place }) => ({
            value: slug,
            label: name,
            detail: markOf(slug) ?? place,
          }))}
          onPick={(value) => add(value as Slug)}
          create={{
            label: words.fields.newAuthor,
            onCreate: (name) => void create(name).then(({ slug }) => add(slug), fail),
          }}
        />
      </Popover>
    </div>
  );
}
