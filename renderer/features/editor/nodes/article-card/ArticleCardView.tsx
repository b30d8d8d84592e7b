import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import type { NodeKey } from 'lexical';
import { type ReactNode, useEffect, useState } from 'react';
import type { OtherArticle } from '#shared/articles/other-article.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { editorHost } from '../../editor-host.ts';
import { useEditorMessages } from '../../use-editor-messages.ts';
import { removeBlock } from '../change-block.ts';
import { mediaAddress } from '../figure/media-address.ts';
import { RemoveButton } from '../media-block/RemoveButton.tsx';
import './article-card.css';

interface Props {
  readonly nodeKey: NodeKey;
  readonly article: ArticleId;
}

/** What the card will show of the article as it is now, and whether readers have it. */
export function ArticleCardView({ nodeKey, article }: Props): ReactNode {
  const [editor] = useLexicalComposerContext();
  const editable = useLexicalEditable();
  const messages = useEditorMessages().blocks.articleCard;
  const [found, setFound] = useState<OtherArticle | null | 'asking'>('asking');
  useEffect(() => {
    let isLate = false;
    void editorHost(editor)
      .articles.get([article])
      .then(
        ([answer]) => !isLate && setFound(answer ?? null),
        () => !isLate && setFound(null),
      );
    return () => {
      isLate = true;
    };
  }, [editor, article]);

  if (found === 'asking') return <p className="article-card-note">…</p>;
  return (
    <>
      {found?.picture != null && (
        <img className="article-card-picture" src={mediaAddress(found.picture)} alt="" draggable={false} />
      )}
      <div className="article-card-words" dir="auto">
        {found !== null && found.section !== '' && <p className="article-card-section">{found.section}</p>}
        <p className="article-card-title">{found?.headline ?? messages.unknown}</p>
        {found !== null && found.standfirst !== '' && <p>{found.standfirst}</p>}
        {found !== null && found.leftOut !== null && (
          <p className="article-card-note" dir="ltr">
            {messages.leftOut(found.leftOut)}
          </p>
        )}
      </div>
      {editable && <RemoveButton label={messages.remove} onClick={() => removeBlock(editor, nodeKey)} />}
    </>
  );
}
