import { escapeText } from '#shared/html/html.ts';
import { phrase } from '#shared/messages/phrase.ts';
import {
  type CardFields,
  embedFigure,
  fieldsIn,
  figure,
  line,
  listIn,
  plainLine,
  textIn,
  wordsOfAny,
} from '../card-markup.ts';

type Note = (problem: string) => void;
type BlockWriter = (block: CardFields, note: Note) => string;

const contentOf = (block: CardFields): string => textIn(block, 'content');
const parts = (block: CardFields): CardFields => fieldsIn(block, 'content');

/** Each block of Publii's block editor as HTML for the one converter (GetPublii/Publii, block-editor/components/default-blocks). */
const writers: Readonly<Record<string, BlockWriter>> = {
  'publii-paragraph': (block) => line(contentOf(block)),
  'publii-header': (block) => {
    const level = Math.min(6, Math.max(1, Number(fieldsIn(block, 'config')['headingLevel']) || 2));
    return `<h${level}>${contentOf(block)}</h${level}>`;
  },
  'publii-list': (block) => {
    const tag = fieldsIn(block, 'config')['listType'] === 'ol' ? 'ol' : 'ul';
    return `<${tag}>${contentOf(block)}</${tag}>`;
  },
  'publii-quote': (block) => {
    const author = textIn(parts(block), 'author');
    const source = author === '' ? '' : `<footer>${author}</footer>`;
    return `<blockquote><p>${textIn(parts(block), 'text')}</p>${source}</blockquote>`;
  },
  'publii-code': (block) => {
    const language = escapeText(textIn(fieldsIn(block, 'config'), 'language'));
    const code = contentOf(block).replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return `<pre><code class="language-${language}">${code}</code></pre>`;
  },
  'publii-html': (block) => contentOf(block).replaceAll('&gt;', '>').replaceAll('&lt;', '<'),
  'publii-image': (block) => {
    const { image, alt, caption } = parts(block);
    return figure(picture(image, alt), typeof caption === 'string' ? caption : '');
  },
  'publii-gallery': (block) => {
    const pictures = listIn(parts(block), 'images').map(({ src, alt, caption }) =>
      figure(picture(src, alt), typeof caption === 'string' ? caption : ''),
    );
    return `<div class="gallery">${pictures.join('')}</div>`;
  },
  'publii-embed': (block) => {
    const content = contentOf(block).trim();
    if (content.startsWith('<')) return content;
    return embedFigure(content);
  },
  'publii-readmore': () => '',
  'publii-separator': () => '<hr>',
  'publii-toc': (_block, note) => {
    note(phrase`its table of contents was left out: it says the subheads once more`);
    return '';
  },
};

/** The text of the block editor, a list of blocks. SyntaxError for damaged JSON. */
export function blocksHtml(json: string, note: Note): string {
  if (json.trim() === '') return '';
  const blocks: unknown = JSON.parse(json);
  return listIn({ blocks }, 'blocks')
    .map((block) => {
      const type = textIn(block, 'type');
      const writer = Object.hasOwn(writers, type) ? writers[type] : undefined;
      if (writer !== undefined) return writer(block, note);
      note(phrase`Publii's block “${type}” is unknown here; its words are kept as text`);
      return wordsOfAny({ content: block['content'] }).map(plainLine).join('');
    })
    .join('\n');
}

function picture(source: unknown, alt: unknown): string {
  if (typeof source !== 'string' || source === '') return '';
  return `<img src="${escapeText(source)}" alt="${typeof alt === 'string' ? escapeText(alt) : ''}">`;
}
