import { baseKeymap } from 'prosemirror-commands';
import { history } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMParser } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { toHtml } from '../document.ts';
import { openPage } from '../page.ts';

openPage((blocks, place) => {
  const source = document.createElement('div');
  source.innerHTML = toHtml(blocks);
  const doc = DOMParser.fromSchema(schema).parse(source);
  const state = EditorState.create({ doc, plugins: [history(), keymap(baseKeymap)] });
  const view = new EditorView(place, { state });
  return () => view.destroy();
});
