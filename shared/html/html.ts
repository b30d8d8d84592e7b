/**
 * The only place that escapes. Markup is an object (`Html`), text is a string: a raw string is never taken for
 * markup, neither by the compiler nor at run time. Text reaches a page only through the `html` tag, which escapes
 * every string it is given.
 */
export class Html {
  readonly #markup: string;

  private constructor(markup: string) {
    this.#markup = markup;
  }

  /** Marks a string as markup without escaping it. Only for markup that this program wrote itself. */
  static trusted(markup: string): Html {
    return new Html(markup);
  }

  static readonly empty = new Html('');

  get isEmpty(): boolean {
    return this.#markup === '';
  }

  toString(): string {
    return this.#markup;
  }
}

/** What a template accepts: `null`, `undefined` and `false` print nothing, so that `condition && html`…`` works. */
type HtmlValue = Html | string | number | null | undefined | false | readonly HtmlValue[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // HTML takes a form feed for white space; XML, in which feeds and sitemaps are, has none.
  '\f': ' ',
};

/**
 * Escapes text for element content and quoted attribute values alike (HTML standard, 13.3). Controls that HTML doesn't
 * allow in any form (13.1.4) become U+FFFD, so that a paste's stray byte can't make a page invalid nor vanish unseen.
 */
export function escapeText(text: string): string {
  return text.replace(escaped, (character) => entities[character] ?? '\ufffd');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what it looks for.
const escaped = /[&<>"'\0-\x08\x0b-\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]/g;

function markupOf(value: HtmlValue): string {
  if (value instanceof Html) return value.toString();
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(markupOf).join('');
  return '';
}

/** Template tag: the literal parts are markup, every interpolated string is escaped. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let markup = parts[0] ?? '';
  for (let index = 0; index < values.length; index += 1) {
    markup += markupOf(values[index]) + (parts[index + 1] ?? '');
  }
  return Html.trusted(markup);
}

export function joinHtml(items: readonly Html[], separator: HtmlValue = ''): Html {
  return Html.trusted(items.map(String).join(markupOf(separator)));
}

/**
 * ` name="value"` for each given attribute. `null`, `undefined` and `false` leave the attribute out, `true` prints it
 * without a value. Names come from our own code, never from a document.
 */
export function attributes(
  values: Readonly<Record<string, string | number | boolean | null | undefined>>,
): Html {
  let markup = '';
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined || value === false) continue;
    markup += value === true ? ` ${name}` : ` ${name}="${escapeText(String(value))}"`;
  }
  return Html.trusted(markup);
}

/** JSON for a `<script>` element: `<`, `>`, `&` and the two line separators can end or break a script block. */
export function scriptJson(value: unknown): Html {
  const json = JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return Html.trusted(json);
}
