import type { LexicalEditor } from 'lexical';
import { compileQuery, type FindQuery, findIn, type Span } from '#shared/text/find.ts';
import { bringIntoView } from '../../../ui/bring-into-view.ts';
import type { TextControl } from '../../../ui/text-control.ts';
import { wordsFieldsIn } from '../../../ui/words-fields.ts';
import { editorHost } from '../editor-host.ts';

/** A match that isn't in the text itself: in a field of the article by its name, or in one that a block of the text shows. */
interface MatchElsewhere extends Span {
  readonly field: string | TextControl;
}

/** Headline and standfirst first, then what blocks have fields for, then the fields beside the text. */
export function findElsewhere(editor: LexicalEditor, query: FindQuery): readonly MatchElsewhere[] {
  const pattern = compileQuery(query);
  if (pattern.is !== 'pattern') return [];
  const [headline = [], standfirst = [], ...others] = Object.entries(
    editorHost(editor).fields?.texts() ?? {},
  );
  const own = wordsFieldsIn(editor.getRootElement()).map((control) => [control, control.value] as const);
  return [headline, standfirst, ...own, ...others].flatMap(([field, text = '']) =>
    field === undefined ? [] : findIn(text, pattern.regExp).map((span) => ({ field, ...span })),
  );
}

/** The keyboard goes there, with the words selected. */
export function goToMatch(editor: LexicalEditor, { field, start, end }: MatchElsewhere): void {
  if (typeof field === 'string') {
    editorHost(editor).fields?.goTo(field, { start, end });
    return;
  }
  bringIntoView(field, 'center');
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
}
