import type { ReactElement, ReactNode } from 'react';
import { insertMenu } from '../commands/command-table.ts';
import { useEditorMessages } from '../use-editor-messages.ts';
import { CommandMenu } from './CommandMenu.tsx';

interface Props {
  readonly trigger: ReactElement;
  /** Runs before what is chosen, in an update: puts the caret elsewhere, say. */
  readonly $prepare?: () => void;
  readonly onOpenChange?: (open: boolean) => void;
}

/** Every block that there is, by name. What is chosen runs where the caret was. */
export function InsertMenu(props: Props): ReactNode {
  const messages = useEditorMessages().insert;
  return (
    <CommandMenu {...props} groups={insertMenu.map(([group, rows]) => [messages.groups[group], rows])} />
  );
}
