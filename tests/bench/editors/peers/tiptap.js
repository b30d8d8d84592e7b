import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { toHtml } from '../document.ts';
import { openPage } from '../page.ts';

openPage((blocks, place) => {
  new Editor({ element: place, extensions: [StarterKit], content: toHtml(blocks) });
});
