import { embedOf, type FoundEmbed } from '../nodes/embed/embed-providers.ts';
import { wordsIn } from './element-words.ts';
import { attributeOf, classesOf, elementsIn, type TreeElement } from './tree.ts';

interface SourceEmbed extends FoundEmbed {
  readonly title: string;
}

/**
 * What an element embeds, if its provider is one that a body knows: a frame, one of our own pages' cards, or the figure in
 * which WordPress keeps a bare address.
 */
export function embedIn(element: TreeElement): SourceEmbed | null {
  if (element.tagName === 'iframe') return fromFrame(element);
  if (element.tagName !== 'figure') return null;
  const classes = classesOf(element);
  if (classes.includes('embed')) return fromCard(element);
  return classes.includes('wp-block-embed') ? fromWordPress(element) : null;
}

function fromFrame(frame: TreeElement): SourceEmbed | null {
  const sources = ['src', 'data-src', 'data-lazy-src'].map((name) => attributeOf(frame, name) ?? '');
  const found = sources.map(embedOf).find((each) => each !== null) ?? null;
  return found && { ...found, title: titleFrom(attributeOf(frame, 'title') ?? '', found) };
}

function fromCard(figure: TreeElement): SourceEmbed | null {
  const link = [...elementsIn(figure)].find(({ tagName }) => tagName === 'a');
  const found = link === undefined ? null : embedOf(attributeOf(link, 'href') ?? '');
  return found && { ...found, title: titleFrom(attributeOf(figure, 'data-title') ?? '', found) };
}

function fromWordPress(figure: TreeElement): SourceEmbed | null {
  const caption = [...elementsIn(figure)].find(({ tagName }) => tagName === 'figcaption');
  const address = wordsIn(figure, (each) => each === caption);
  const frame = [...elementsIn(figure)].find(({ tagName }) => tagName === 'iframe');
  if (frame !== undefined && address === '') {
    const inner = fromFrame(frame);
    return inner && { ...inner, title: caption === undefined ? inner.title : wordsIn(caption) };
  }
  const found = /^\S+$/.test(address) ? embedOf(address) : null;
  return found && { ...found, title: caption === undefined ? '' : wordsIn(caption) };
}

/** Players name themselves ("YouTube video player"), which says nothing of what they show. */
function titleFrom(written: string, { provider }: FoundEmbed): string {
  const title = written.replace(/\s+/g, ' ').trim();
  const isPlayersOwn = /^(?:embedded (?:content|post)|.*\b(?:video|embed|media) player)$/i.test(title);
  return isPlayersOwn || title === provider.name ? '' : title;
}
