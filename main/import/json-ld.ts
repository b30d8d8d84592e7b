import { parseFragment } from 'parse5';
import { wordsIn } from '#shared/body/from-html/element-words.ts';
import {
  attributeOf,
  elementsIn,
  isText,
  type TreeElement,
  type TreeParent,
} from '#shared/body/from-html/tree.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** What an article's structured data says (schema.org/NewsArticle). */
export interface ArticleData {
  readonly article: JsonObject;
  /** A thing that is only named by its @id, as Yoast writes authors and pictures. */
  readonly resolve: (value: unknown) => JsonObject | null;
}

const articleTypes = /^(https?:\/\/schema\.org\/)?(\w*Article|BlogPosting|Report|LiveBlogPosting)$/;

/** The first article in the page's JSON-LD; `null` where there is none or it can't be read. */
export function readArticleData(document: TreeParent): ArticleData | null {
  const objects = [...elementsIn(document)].filter(isJsonLd).flatMap((script) => objectsIn(jsonOf(script)));
  const article = objects.find((object) => typesOf(object).some((type) => articleTypes.test(type)));
  if (article === undefined) return null;
  const byId = new Map(objects.map((object) => [object['@id'], object]));
  const resolve = (value: unknown): JsonObject | null => {
    if (typeof value === 'string') return byId.get(value) ?? null;
    if (!isObject(value)) return null;
    const known = value['@id'] === undefined ? undefined : byId.get(value['@id']);
    return known === undefined ? value : { ...known, ...value };
  };
  return { article, resolve };
}

function typesOf(object: JsonObject): readonly string[] {
  return listOf(object['@type']).filter((type) => typeof type === 'string');
}

export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** A text field's words, '' where there are none. Many systems write it as HTML, entities and all. */
export function wordsOf(value: unknown): string {
  const [text] = listOf(value);
  if (typeof text !== 'string') return '';
  if (!/[&<]/.test(text)) return text.replace(/\s+/g, ' ').trim();
  const holder = parseFragment(`<div>${text}</div>`).childNodes[0];
  return holder !== undefined && 'tagName' in holder ? wordsIn(holder) : '';
}

function isJsonLd(element: TreeElement): boolean {
  return element.tagName === 'script' && /^application\/ld\+json\b/i.test(attributeOf(element, 'type') ?? '');
}

function jsonOf(script: TreeElement): unknown {
  const text = script.childNodes.map((node) => (isText(node) ? node.value : '')).join('');
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, ''));
  } catch {
    return null;
  }
}

/** The things at the top of a block and in its @graph, not those inside them. */
function objectsIn(value: unknown): readonly JsonObject[] {
  return listOf(value)
    .filter(isObject)
    .flatMap((object) => [object, ...listOf(object['@graph']).filter(isObject)]);
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
