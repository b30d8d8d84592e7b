import { type ReactNode, useId } from 'react';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { isSendKey, sendKeys } from '../../ui/send-key.ts';

interface ReplyFormProps {
  /** Whom it answers. */
  readonly name: string;
  readonly text: string;
  /** The comment waits still: who answers it lets it into the site. */
  readonly approves: boolean;
  /** It was opened to be typed in, and isn't only there again. */
  readonly takesKeyboard: boolean;
  readonly onChange: (text: string) => void;
  readonly onSend: () => void;
}

/** The answer to a reader; Ctrl/Cmd+Enter sends it. */
export function ReplyForm(props: ReplyFormProps): ReactNode {
  const { name, text, approves, takesKeyboard, onChange, onSend } = props;
  const { comments: words } = useMessages();
  const id = useId();
  const isEmpty = text.trim() === '';
  return (
    <div className="comment-answer">
      <label className="group-label" htmlFor={id}>
        {words.answerTo(name)}
      </label>
      <textarea
        id={id}
        className="input input-lines"
        dir="auto"
        rows={3}
        // biome-ignore lint/a11y/noAutofocus: it opens because somebody wants to type in it
        autoFocus={takesKeyboard}
        value={text}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (!isSendKey(event)) return;
          event.preventDefault();
          if (!isEmpty) onSend();
        }}
      />
      <Button disabled={isEmpty} aria-keyshortcuts={sendKeys} onClick={onSend}>
        {approves ? words.sendAndApprove : words.send}
      </Button>
    </div>
  );
}
