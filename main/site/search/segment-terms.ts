import { plainText } from '#shared/body/plain-text.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { SiteArticle, SiteModel } from '../site-model.ts';
import { termsOf } from './search-terms.ts';

/** How much an article is about a word, by where it stands: 1 to 7, as it has three bits. */
const weights = { headline: 7, named: 5, standfirst: 4, often: 3, twice: 2, once: 1 } as const;

interface ArticleTerms {
  /** Stands for everything that they were found in. */
  readonly source: string;
  /** Each a term's number times 8 plus its weight. */
  readonly weighted: Uint32Array;
}

/**
 * The terms of some articles. A term is a number here: an article then takes some two kilobytes, and what is known of it can be kept
 * from one build to the next.
 */
export class SegmentTerms {
  /** By their numbers. No longer used ones stay. */
  readonly terms: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #known = new Map<ArticleId, ArticleTerms>();
  /** Both by number, and zero between two articles: a map for each article takes twice the time. */
  readonly #weights: number[] = [];
  readonly #counts: number[] = [];

  of(model: SiteModel, entry: SiteArticle): Uint32Array {
    const { article, section } = entry;
    const names = article.byline.map(({ author }) => model.authors.get(author)?.name ?? '');
    const source = JSON.stringify([article.text.digest, section?.name, names]);
    const known = this.#known.get(article.id);
    if (known?.source === source) return known.weighted;
    const weighted = this.#find(model, entry, names);
    this.#known.set(article.id, { source, weighted });
    return weighted;
  }

  #find(model: SiteModel, entry: SiteArticle, names: readonly string[]): Uint32Array {
    const { article, section } = entry;
    const found: number[] = [];
    const add = (number: number, weight: number): void => {
      const before = this.#weights[number] ?? 0;
      if (before === 0) found.push(number);
      if (before < weight) this.#weights[number] = weight;
    };
    const addText = (text: string, weight: number): void => {
      for (const term of termsOf(text)) add(this.#numberOf(term), weight);
    };
    addText(article.headline, weights.headline);
    addText([section?.name ?? '', ...article.tags, ...names].join(' '), weights.named);
    addText([article.standfirst, article.dateline].join(' '), weights.standfirst);
    // A pull quote's words are the body's.
    const body = termsOf(plainText(model.bodyOf(entry), ['pull-quote'])).map((term) => this.#numberOf(term));
    for (const number of body) this.#counts[number] = (this.#counts[number] ?? 0) + 1;
    for (const number of body) {
      const count = this.#counts[number] ?? 0;
      if (count === 0) continue;
      add(number, count >= 4 ? weights.often : count > 1 ? weights.twice : weights.once);
      this.#counts[number] = 0;
    }
    const weighted = Uint32Array.from(found, (number) => number * 8 + (this.#weights[number] ?? 0));
    for (const number of found) this.#weights[number] = 0;
    return weighted;
  }

  #numberOf(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.terms.length;
    this.#numbers.set(term, number);
    this.terms.push(term);
    this.#weights.push(0);
    this.#counts.push(0);
    return number;
  }
}
