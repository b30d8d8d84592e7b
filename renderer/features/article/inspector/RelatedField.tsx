import { Pin } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import type { ArticleId } from '#shared/library/ids.ts';
import { useCall } from '../../../ipc/use-call.ts';
import { useMessages } from '../../../messages/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { FieldFaults, faultProps } from '../../../ui/Field.tsx';
import { PickList } from '../../../ui/PickList.tsx';
import { Popover } from '../../../ui/Popover.tsx';
import { isWithin, RowTools } from '../../../ui/RowTools.tsx';
import { useNamedArticles } from '../../articles/use-named-articles.ts';
import { useTitleOf } from '../../articles/use-title-of.ts';
import { moved } from '../../site/sections.ts';
import type { FieldsProps } from './Inspector.tsx';

/** As many as a call takes; nobody pins more. */
const mostNamed = 200;

/** The articles that "You might also like" shows first, in order. */
export function RelatedField(props: FieldsProps & { readonly id: ArticleId }): ReactNode {
  const { id, fields, change, readOnly, faultsOf } = props;
  const { article } = useMessages();
  const titleOf = useTitleOf();
  const words = article.fields;
  const [open, setOpen] = useState(false);
  const { related } = fields;
  const { loaded } = useCall('articles.rows', { ids: related.slice(0, mostNamed), text: '' }, [
    'articles.changed',
  ]);
  const articles = loaded.state === 'ready' ? loaded.value : [];
  const faults = faultsOf('related');
  const fieldId = useId();

  const headlineOf = (one: ArticleId): string => {
    const found = articles.find((other) => other.id === one);
    if (found === undefined) return loaded.state === 'ready' ? words.unknownArticle : '';
    return titleOf(found.headline);
  };

  return (
    <div className="field related-field" data-field="related">
      <span className="group-label">{words.related}</span>
      {related.length > 0 && (
        <ol>
          {related.map((one, index) => {
            const headline = headlineOf(one);
            return (
              <li key={one}>
                <span className="related-headline" dir="auto">
                  {headline}
                </span>
                {!readOnly && (
                  <span className="byline-tools">
                    <RowTools
                      labels={{
                        up: words.moveUp(headline),
                        down: words.moveDown(headline),
                        remove: words.removeRelated(headline),
                      }}
                      canMove={isWithin(related.length, index)}
                      onMove={(step) => change({ related: moved(related, index, step) })}
                      onRemove={() => change({ related: related.filter((other) => other !== one) })}
                    />
                  </span>
                )}
              </li>
            );
          })}
        </ol>
      )}
      <FieldFaults id={fieldId} {...faults} />
      <Popover
        open={open}
        onOpenChange={setOpen}
        label={words.findArticle}
        trigger={
          <Button
            icon={<Pin aria-hidden />}
            disabled={readOnly}
            aria-describedby={faultProps(fieldId, faults)['aria-describedby']}
          >
            {words.addRelated}
          </Button>
        }
      >
        <ArticlePick
          without={[id, ...related]}
          onPick={(picked) => {
            setOpen(false);
            change({ related: [...related, picked] });
          }}
        />
      </Popover>
      <p className="field-hint">{words.relatedHint}</p>
    </div>
  );
}

/** Found by a few letters of their headlines: an archive has very many. */
function ArticlePick(props: {
  readonly without: readonly ArticleId[];
  readonly onPick: (picked: ArticleId) => void;
}): ReactNode {
  const { article } = useMessages();
  const titleOf = useTitleOf();
  const words = article.fields;
  const [typed, setTyped] = useState('');
  const { articles, more, isCurrent } = useNamedArticles(typed);
  return (
    <PickList
      label={words.findArticle}
      placeholder={words.findArticlePlaceholder}
      empty={words.noArticles}
      options={articles
        .filter(({ id }) => !props.without.includes(id))
        .map(({ id, headline }) => ({ value: id, label: titleOf(headline) }))}
      onType={(text) => setTyped(text.trim())}
      isCurrent={isCurrent}
      more={more}
      onPick={(value) => props.onPick(value as ArticleId)}
    />
  );
}
