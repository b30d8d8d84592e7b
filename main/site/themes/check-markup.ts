import { type Token, Tokenizer } from 'parse5';
import { phrase } from '#shared/messages/phrase.ts';

/** What markup of a theme must not have, in words, and the element that it is about. */
export interface MarkupFault {
  readonly element: string;
  readonly message: string;
}

/**
 * What a theme printed, held to a list: elements that neither run, load nor frame anything, and attributes that no
 * browser takes for code or for an address elsewhere to load. `hole` stands where markup of Galley's own goes: between
 * elements only. Read by the HTML standard's own tokenizer; none of the listed elements changes how the rest is read.
 */
export function checkMarkup(
  markup: string,
  hole: string,
): { readonly fault: MarkupFault | null; readonly hasMain: boolean } {
  let fault: MarkupFault | null = null;
  let hasMain = false;
  const found = (element: string, message: string): void => {
    fault ??= { element, message };
  };
  const checkName = ({ tagName }: Token.TagToken): void => {
    if (!elements.has(tagName)) found(tagName, phrase`a theme can't print <${tagName}>`);
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag: (token) => {
        checkName(token);
        for (const { name, value } of token.attrs) {
          const message = attributeFault(name, value, hole);
          if (message !== null) found(token.tagName, message);
        }
        hasMain ||=
          token.tagName === 'main' &&
          token.attrs.some(({ name, value }) => name === 'id' && value === 'main');
      },
      onEndTag: checkName,
      onComment: ({ data }) => {
        if (data.includes(hole)) found('!--', phrase`a comment can't hold a part of the page`);
      },
      onDoctype: () => found('!doctype', phrase`Galley prints the frame of the page`),
      onCharacter: () => {},
      onNullCharacter: () => {},
      onWhitespaceCharacter: () => {},
      onEof: () => {},
    },
  );
  tokenizer.write(markup, true);
  return { fault, hasMain };
}

function attributeFault(name: string, value: string, hole: string): string | null {
  if (name.includes(hole) || value.includes(hole))
    return phrase`the attribute ${name} can't hold a part of the page`;
  if (!attributes.has(name) && !/^(?:aria|data)-[a-z0-9-]+$/.test(name))
    return phrase`a theme can't print the attribute ${name}`;
  // Browsers pass over these inside an address.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  const address = value.replace(/[\x00-\x20]/g, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (name === 'href' && scheme !== undefined && !['http', 'https', 'mailto', 'tel'].includes(scheme)) {
    return phrase`a link can't lead to ${scheme}:`;
  }
  if (
    (name === 'src' || name === 'srcset') &&
    (scheme !== undefined || /(?:^|[,\s])[a-z]*:?[/\\]{2}/i.test(value))
  ) {
    return phrase`a picture must be a file of the site`;
  }
  return null;
}

const elements = new Set(
  `a abbr address article aside b bdi bdo blockquote br cite code data dd del details dfn div dl dt em figcaption figure
  footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd li main mark menu nav ol p picture pre q rp rt ruby s samp
  search section small source span strong sub summary sup table caption thead tbody tfoot tr th td col colgroup time u
  ul var wbr`.split(/\s+/),
);

const attributes = new Set(
  `alt aria class cite colspan datetime decoding dir fetchpriority headers height hidden href hreflang id lang loading
  media open rel role rowspan scope sizes src srcset start tabindex title translate type value width`.split(
    /\s+/,
  ),
);
