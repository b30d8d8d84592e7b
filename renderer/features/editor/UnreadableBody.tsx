import { type ReactNode, useId } from 'react';
import type { Body } from '#shared/body/body.schema.ts';
import { everyWord } from './every-word.ts';
import { useEditorMessages } from './use-editor-messages.ts';
import './article-editor.css';

/** A body that this version can't read whole: all its words, and why they can't be edited. */
export function UnreadableBody({
  body,
  language,
}: {
  readonly body: Body;
  readonly language: string;
}): ReactNode {
  const messages = useEditorMessages().unreadable;
  const titleId = useId();
  return (
    <div className="article-editor">
      <section className="unreadable-notice" role="status" aria-labelledby={titleId}>
        <h2 id={titleId}>{messages.title}</h2>
        <p>{messages.explanation}</p>
      </section>
      <section className="article-text unreadable-text" lang={language} aria-label={messages.text}>
        {everyWord(body).map((paragraph, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes
          <p key={index} dir="auto">
            {paragraph}
          </p>
        ))}
      </section>
    </div>
  );
}
