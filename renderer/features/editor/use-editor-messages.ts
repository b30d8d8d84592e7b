import { type Messages, useMessages } from '../../messages/index.ts';

/** The words of this feature in the interface's language. */
export function useEditorMessages(): Messages['editor'] {
  return useMessages().editor;
}
