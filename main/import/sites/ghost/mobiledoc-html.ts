import { z } from 'zod';
import { escapeText } from '#shared/html/html.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { CardFields } from '../card-markup.ts';
import { cardHtml } from './ghost-cards.ts';

type Note = (problem: string) => void;

/** Text or an atom, the indices of the markups that it opens, how many it closes, the text or the atom's index. */
const Marker = z.tuple([z.number(), z.array(z.number()), z.number(), z.union([z.string(), z.number()])]);
const Markup = z.tuple([z.string()]).rest(z.unknown());
const Atom = z.tuple([z.string(), z.string()]).rest(z.unknown());
const Card = z.tuple([z.string()]).rest(z.unknown());
/** Mobiledoc 0.3 (bustle/mobiledoc-kit, MOBILEDOC.md), which Ghost 1 to 4 keep. */
const Mobiledoc = z.object({
  markups: z.array(Markup).default([]),
  atoms: z.array(Atom).default([]),
  cards: z.array(Card).default([]),
  sections: z.array(z.array(z.unknown())),
});
type Mobiledoc = z.infer<typeof Mobiledoc>;

const blockTags = new Set('p h1 h2 h3 h4 h5 h6 blockquote pull-quote aside'.split(' '));
const inlineTags = new Set('a b code del em i mark s strike strong sub sup u'.split(' '));

/** What Ghost before 5 keeps of a text, as HTML for the one converter; '' where it is none of Ghost's. */
export function mobiledocHtml(json: unknown, note: Note): string {
  const { data } = Mobiledoc.safeParse(json);
  if (data === undefined) return '';
  return data.sections.map((section) => sectionHtml(section, data, note)).join('');
}

function sectionHtml([kind, first, second]: readonly unknown[], doc: Mobiledoc, note: Note): string {
  switch (kind) {
    case 1:
      return blockHtml(String(first), markersHtml(second, doc, note));
    case 2:
      return `<figure><img src="${escapeText(String(first))}" alt=""></figure>`;
    case 3: {
      const tag = first === 'ol' ? 'ol' : 'ul';
      const items = Array.isArray(second) ? second : [];
      return `<${tag}>${items.map((item) => `<li>${markersHtml(item, doc, note)}</li>`).join('')}</${tag}>`;
    }
    case 10: {
      const [name, payload] = doc.cards[Number(first)] ?? [];
      const isFields = typeof payload === 'object' && payload !== null;
      return name === undefined ? '' : cardHtml(name, isFields ? (payload as CardFields) : {}, note);
    }
    default:
      note(phrase`a part of the text is of a kind that Mobiledoc 0.3 has not; it was left out`);
      return '';
  }
}

function blockHtml(tag: string, inner: string): string {
  if (tag === 'aside' || tag === 'pull-quote') {
    return `<blockquote class="kg-blockquote-alt">${inner}</blockquote>`;
  }
  const known = blockTags.has(tag) ? tag : 'p';
  return `<${known}>${inner}</${known}>`;
}

function markersHtml(markers: unknown, doc: Mobiledoc, note: Note): string {
  if (!Array.isArray(markers)) return '';
  const open: string[] = [];
  let markup = '';
  for (const one of markers) {
    const marker = Marker.safeParse(one);
    if (!marker.success) {
      note(phrase`some words of the text are damaged; they were left out`);
      continue;
    }
    const [type, opened, closed, value] = marker.data;
    for (const index of opened) {
      const tag = openingTag(doc.markups[index]);
      open.push(tag.name);
      markup += tag.markup;
    }
    markup += type === 1 ? atomHtml(doc.atoms[Number(value)]) : escapeText(String(value));
    for (let count = 0; count < closed; count += 1) {
      const name = open.pop();
      if (name) markup += `</${name}>`;
    }
  }
  return markup;
}

/** Attributes follow each other, name and value. */
function openingTag(markup: z.infer<typeof Markup> | undefined): { name: string; markup: string } {
  const name = markup?.[0].toLowerCase() ?? '';
  if (!inlineTags.has(name)) return { name: '', markup: '' };
  const attributes = Array.isArray(markup?.[1]) ? markup[1].map(String) : [];
  const written = ['href', 'title', 'rel'].flatMap((key) => {
    const at = attributes.findIndex((word, index) => index % 2 === 0 && word === key);
    return at === -1 ? [] : [` ${key}="${escapeText(attributes[at + 1] ?? '')}"`];
  });
  return { name, markup: `<${name}${written.join('')}>` };
}

function atomHtml(atom: z.infer<typeof Atom> | undefined): string {
  if (atom === undefined) return '';
  return atom[0] === 'soft-return' ? '<br>' : escapeText(atom[1]);
}
