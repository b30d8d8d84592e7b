interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly nativeEvent: { readonly isComposing: boolean };
}

/** Ctrl/Cmd+Enter in a field of several lines: what is typed there is sent. */
export const isSendKey = ({ key, ctrlKey, metaKey, nativeEvent }: Press): boolean =>
  key === 'Enter' && (ctrlKey || metaKey) && !nativeEvent.isComposing;

/** For `aria-keyshortcuts` of the button that does the same. */
export const sendKeys = 'Control+Enter Meta+Enter';
