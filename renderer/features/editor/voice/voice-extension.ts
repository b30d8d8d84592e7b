import { HistoryExtension } from '@lexical/history';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ReactExtension } from '@lexical/react/ReactExtension';
import { configExtension, defineExtension } from 'lexical';
import { useEffect } from 'react';
import { useEditorMessages } from '../use-editor-messages.ts';
import { watchVoice } from './watch-voice.ts';

/** All that the editor says to a screen reader: commands tell it what they did (said.ts), the rest it sees from the text. */
export const VoiceExtension = defineExtension({
  name: 'galley/voice',
  dependencies: [HistoryExtension, configExtension(ReactExtension, { decorators: [Voice] })],
});

function Voice(): null {
  const [editor] = useLexicalComposerContext();
  const words = useEditorMessages();
  useEffect(() => watchVoice(editor, words), [editor, words]);
  return null;
}
