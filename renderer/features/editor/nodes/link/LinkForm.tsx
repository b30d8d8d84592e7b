import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { type ReactNode, useEffect, useState } from 'react';
import type { OtherArticle } from '#shared/articles/other-article.ts';
import { articleLink, linkedArticle } from '#shared/body/nodes/link/article-link.ts';
import { printedRel } from '#shared/body/nodes/link/link-rel.ts';
import { editorHost } from '../../editor-host.ts';
import { PopoverForm } from '../../popover/PopoverForm.tsx';
import { useEditorMessages } from '../../use-editor-messages.ts';
import { useArticleSearch } from '../article-card/use-article-search.ts';
import { completeAddress } from './complete-address.ts';
import type { LinkDetails } from './edit-link.ts';
import { LinkOptions, type LinkOptionsValue } from './LinkOptions.tsx';

interface Props {
  readonly link: LinkDetails;
  readonly isLink: boolean;
  readonly onApply: (link: LinkDetails) => void;
  readonly onRemove: () => void;
}

export function LinkForm({ link, isLink, onApply, onRemove }: Props): ReactNode {
  const messages = useEditorMessages().link;
  const [editor] = useLexicalComposerContext();
  const [options, setOptions] = useState<LinkOptionsValue>(link);

  const search = useArticleSearch();
  const leadsTo = linkedArticle(link.address);
  const [target, setTarget] = useState<OtherArticle | null>(null);
  useEffect(() => {
    if (leadsTo !== null)
      void editorHost(editor)
        .articles.get([leadsTo])
        .then(([found]) => setTarget(found ?? null));
  }, [editor, leadsTo]);
  const details = { ...options, title: options.title?.trim() || null };

  const apply = (written: string): boolean => {
    const complete = completeAddress(written);
    if (written.trim() === '' && leadsTo !== null) onApply({ ...details, address: link.address });
    else if (written.trim() === '' && isLink) onRemove();
    else if (complete === null) return false;
    else onApply({ ...details, address: complete });
    return true;
  };

  return (
    <PopoverForm
      title={messages.title}
      label={messages.address}
      input={{ type: 'text', dir: 'auto', placeholder: messages.placeholder }}
      value={leadsTo === null ? link.address : ''}
      apply={messages.apply}
      onApply={apply}
      remove={isLink ? { label: messages.remove, onRemove } : undefined}
      error={messages.invalid}
      isChanged={details.title !== link.title || printedRel(options.rel) !== printedRel(link.rel)}
      onWritten={(written) => search.look(completeAddress(written) === null ? written : '')}
      suggestions={{
        label: messages.articles,
        items: search.items,
        isFirstActive: true,
        onChoose: ({ id }) => {
          const found = search.chosen(id);
          if (found !== null) onApply({ ...details, address: articleLink(found.id), words: found.headline });
        },
      }}
    >
      {leadsTo !== null && (
        <p className="editor-popover-note">{messages.leadsTo(target?.headline ?? messages.unknown)}</p>
      )}
      <LinkOptions value={options} onChange={setOptions} />
    </PopoverForm>
  );
}
