import { PencilLine } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { tooltip } from '../../ui/TooltipLayer.tsx';
import { useLatest } from '../../ui/use-latest.ts';
import { useLayout } from '../app/layout.tsx';
import { keysOf, useCommand } from '../commands/commands.tsx';
import { useNotices } from '../notices/notices.tsx';
import { useSigning } from '../review/index.ts';
import type { Suggesting } from './use-suggesting.ts';

/** Whether what one types goes into the article or is suggested. */
export function SuggestButton({ suggesting }: { readonly suggesting: Suggesting }): ReactNode {
  const { suggestions: words } = useMessages();
  const signed = useSigning();
  const { showInspector } = useLayout();
  const { say } = useNotices();

  /** As the article is then: a name may have to be typed first. */
  const latest = useLatest(suggesting);

  const toggle = (): void => {
    if (suggesting.isOn && !suggesting.setOn(false)) {
      say(words.stay);
      showInspector('review');
    } else if (!suggesting.isOn) void signed().then((isSigned) => isSigned && latest.current.setOn(true));
  };
  useCommand('article.suggest', toggle);

  return (
    <Button
      look="quiet"
      icon={<PencilLine aria-hidden />}
      aria-pressed={suggesting.isOn}
      onClick={toggle}
      {...tooltip(words.toggle, keysOf('article.suggest'))}
    >
      <span className="article-bar-words">{words.toggle}</span>
    </Button>
  );
}
