import type { ReactNode } from 'react';
import { useMessages } from '../../../messages/index.ts';
import { showBlock, type TextFacts } from '../../editor/index.ts';
import { useArticleWords } from '../../spelling/index.ts';
import './aids.css';

/** The subheads of the text; choosing one goes there. */
export function Outline({ headings }: Pick<TextFacts, 'headings'>): ReactNode {
  const { outline: words } = useMessages().article;
  const { language } = useArticleWords();
  return (
    <ol className="outline">
      {headings.map(({ key, level, text }) => (
        <li key={key} data-level={level}>
          <button
            type="button"
            dir="auto"
            lang={text.trim() === '' ? undefined : language}
            data-empty={text.trim() === ''}
            onClick={() => showBlock(key)}
          >
            {text.trim() === '' ? words.untitled : text}
          </button>
        </li>
      ))}
    </ol>
  );
}
