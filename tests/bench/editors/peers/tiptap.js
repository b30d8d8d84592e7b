import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { toHtml } from '../document.ts';
import { openPage } from '../page.ts';

openPage((blocks, place) => {
  const editor = new Editor({ element: place, extensions: [StarterKit], content: toHtml(blocks) });
  return () => editor.destroy();
});
