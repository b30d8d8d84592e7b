import { returnToText } from '../editor/index.ts';
import { focusField } from './focus-field.ts';

/** The keyboard to the text, where the caret was last; where it was nowhere, to the headline above it. */
export function toText(): void {
  if (!returnToText()) focusField('headline');
}
