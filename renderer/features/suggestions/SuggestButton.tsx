import { PencilLine } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { tooltip } from '../../ui/TooltipLayer.tsx';
import { useLayout } from '../app/layout.tsx';
import { keysOf, useCommand } from '../commands/commands.tsx';
import { useNotices } from '../notices/notices.tsx';
import { useSettings } from '../settings/settings.tsx';
import type { Suggesting } from './use-suggesting.ts';

/** Whether what one types goes into the article or is suggested. */
export function SuggestButton({ suggesting }: { readonly suggesting: Suggesting }): ReactNode {
  const { suggestions: words } = useMessages();
  const { profile } = useSettings().settings;
  const { showInspector } = useLayout();
  const { say } = useNotices();

  const toggle = (): void => {
    if (!suggesting.isOn && profile.name.trim() === '') {
      say(words.whoFirst);
      showInspector('review');
    } else if (!suggesting.setOn(!suggesting.isOn)) {
      say(words.stay);
      showInspector('review');
    }
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
