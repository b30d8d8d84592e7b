/** Saved Lexical nodes in a few words, for tests. Each gives what the editor saves, field for field. */
const element = { version: 1, direction: null, format: '', indent: 0 } as const;
const withText = { ...element, textFormat: 0, textStyle: '' } as const;

export function text(words: string, format = 0): object {
  return { type: 'text', version: 1, text: words, format, detail: 0, mode: 'normal', style: '' };
}

function inline(children: readonly (string | object)[]): readonly object[] {
  return children.map((child) => (typeof child === 'string' ? text(child) : child));
}

export function paragraph(...children: readonly (string | object)[]): object {
  return { type: 'paragraph', ...withText, children: inline(children) };
}

export function heading(tag: 'h2' | 'h3' | 'h4', ...children: readonly (string | object)[]): object {
  return { type: 'heading', ...element, tag, children: inline(children) };
}

export function quote(...children: readonly (string | object)[]): object {
  return { type: 'quote', ...element, children: inline(children) };
}

export function link(url: string, ...children: readonly (string | object)[]): object {
  return { type: 'link', ...element, url, rel: null, target: null, title: null, children: inline(children) };
}

export function pullQuote(words: string, attribution: string): object {
  const part = (type: string, content: string): object => ({
    type,
    ...element,
    children: content === '' ? [] : [text(content)],
  });
  return {
    type: 'pull-quote',
    ...element,
    children: [part('pull-quote-text', words), part('pull-quote-attribution', attribution)],
  };
}

export function correction(date: string, words: string): object {
  return { type: 'correction', ...element, kind: 'correction', date, children: [paragraph(words)] };
}

export function embed(title: string): object {
  const url = 'https://www.youtube.com/watch?v=AlvaneFlood';
  return { type: 'embed', version: 1, url, provider: 'YouTube', title, thumbnail: null };
}

export interface FigureWords {
  readonly alt?: string;
  readonly decorative?: boolean;
  readonly caption?: readonly (string | object)[];
  readonly credit?: string;
}

export function figure(media: string, words: FigureWords = {}): object {
  const { alt = '', decorative = false, caption = [], credit = '' } = words;
  const children = [{ type: 'figure-caption', ...element, children: inline(caption) }];
  return { type: 'figure', ...element, media, alt, decorative, credit, children };
}

export function list(listType: 'bullet' | 'number', ...items: readonly object[]): object {
  const tag = listType === 'number' ? 'ol' : 'ul';
  return { type: 'list', ...element, listType, tag, start: 1, children: items };
}

export function item(...children: readonly (string | object)[]): object {
  return { type: 'listitem', ...element, value: 1, children: inline(children) };
}

export function footnote(...children: readonly (string | object)[]): object {
  return { type: 'footnote', ...element, children: inline(children) };
}

export function inLanguage(language: string, ...children: readonly (string | object)[]): object {
  return { type: 'language', ...element, language, children: inline(children) };
}

export const divider: object = { type: 'horizontalrule', version: 1 };
export const linebreak: object = { type: 'linebreak', version: 1 };
export const tab: object = { ...text('\t'), type: 'tab' };

export function recordingNode(media: string, fields: object = {}): object {
  const words = {
    title: 'The harbour',
    caption: 'At dawn',
    credit: 'Ada Quay',
    transcript: 'Gulls.\n\nA horn.',
  };
  return { type: 'recording', version: 1, media, kind: 'video', ...words, poster: null, ...fields };
}

export function fileNode(media: string, title: string): object {
  return { type: 'file', version: 1, media, title };
}
