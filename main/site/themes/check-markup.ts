import { type Token, Tokenizer } from 'parse5';
import { phrase } from '#shared/messages/phrase.ts';
import { fillHoles, hole } from './page-parts.ts';

/** What markup of a theme must not have, in words, and the element that it is about. */
interface MarkupFault {
  readonly element: string | null;
  readonly message: string;
}

/**
 * Put where a part of the page will be, and at the end: each has to come out as a tag of its own. Before it a letter, as the part
 * may begin with one: together with a "<" that is left open it would make a tag that nobody has read.
 */
const part = `part${hole}`;
const end = `end${hole}`;
const markFor = (tag: string): string => `a<${tag}>`;

/**
 * What a theme printed, held to a list: elements that neither run, load nor frame anything, and attributes that no
 * browser takes for code or for an address elsewhere to load. A `hole` stands where markup of Galley's own goes: between
 * elements only. Read by the HTML standard's own tokenizer; none of the listed elements changes how the rest is read. What has
 * no end is refused, since it would swallow what comes behind it in the page.
 */
export function checkMarkup(markup: string): {
  readonly fault: MarkupFault | null;
  readonly hasMain: boolean;
} {
  let fault: MarkupFault | null = null;
  let hasMain = false;
  let open = 1;
  const marked = fillHoles(markup, () => {
    open += 1;
    return markFor(part);
  });
  const found = (element: string | null, message: string): void => {
    fault ??= { element, message };
  };
  const checkName = ({ tagName }: Token.TagToken): void => {
    if (tagName.endsWith(end)) found(null, noEnd());
    else if (tagName.includes(hole)) found(null, inTag());
    else if (!elements.has(tagName)) found(tagName, phrase`a theme can't print <${tagName}>`);
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag: (token) => {
        if (token.tagName === part || token.tagName === end) {
          open -= 1;
          return;
        }
        checkName(token);
        for (const { name, value } of token.attrs) {
          const message = attributeFault(name, value);
          if (message !== null) found(token.tagName, message);
        }
        hasMain ||=
          token.tagName === 'main' &&
          token.attrs.some(({ name, value }) => name === 'id' && value === 'main');
      },
      onEndTag: checkName,
      onComment: ({ data }) => {
        if (data.includes(end)) found(null, noEnd());
        else if (data.includes(hole)) found('!--', phrase`a comment can't hold a part of the page`);
      },
      onDoctype: () => found('!doctype', phrase`Galley prints the frame of the page`),
      onCharacter: () => {},
      onNullCharacter: () => {},
      onWhitespaceCharacter: () => {},
      onEof: () => {
        if (open > 0) found(null, noEnd());
      },
    },
  );
  tokenizer.write(marked + markFor(end), true);
  return { fault, hasMain };
}

const noEnd = (): string => phrase`a tag or a comment has no end`;
const inTag = (): string => phrase`a tag can't hold a part of the page`;

function attributeFault(name: string, value: string): string | null {
  if (`${name}${value}`.includes(end)) return noEnd();
  if (name.includes(hole)) return inTag();
  if (value.includes(hole)) return phrase`the attribute ${name} can't hold a part of the page`;
  if (!attributes.has(name) && (!/^(?:aria|data)-[a-z0-9-]+$/.test(name) || scriptData.has(name)))
    return phrase`a theme can't print the attribute ${name}`;
  // Browsers pass over these inside an address.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  const address = value.replace(/[\x00-\x20]/g, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (name === 'href' && scheme !== undefined && !['http', 'https', 'mailto', 'tel'].includes(scheme)) {
    return phrase`a link can't lead to ${scheme}:`;
  }
  if (
    (name === 'src' && !ownFile.test(value)) ||
    (name === 'srcset' && !value.split(',').every((one) => ownCandidate.test(one)))
  )
    return phrase`a picture must be a file of the site`;
  return null;
}

/**
 * The paths that files of a site have, from the page or from the root. What browsers pass over, take for another sign or know
 * the end of an address by isn't among their letters: so it doesn't matter how an address is read.
 */
const path = /\/?(?:[\w.~%!$&'()*+;=@-]+\/)*[\w.~%!$&'()*+;=@-]+/.source;
const ownFile = new RegExp(`^(?:${path})?$`);
const ownCandidate = new RegExp(`^\\s*(?:${path}(?:\\s+[\\d.]+[wxh])*)?\\s*$`);

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

/** What the scripts of Galley's own pages read: where they get more scripts, and what they put into a frame. */
const scriptData = new Set(
  'files found frame failed none show site title'.split(' ').map((name) => `data-${name}`),
);
