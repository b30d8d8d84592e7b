import type { Article } from '#shared/articles/article.schema.ts';
import { fieldTexts } from '#shared/articles/field-texts.ts';
import type { Author } from '#shared/authors/author.schema.ts';
import { textOf } from '#shared/body/text-of.ts';
import { type KnownNode, readBody } from '#shared/body/walk-body.ts';
import { nameTest, newsroomNames } from '#shared/house-style/names.ts';
import type { LibraryConfig } from '#shared/library/library.schema.ts';
import { wordsIn } from '#shared/spelling/words-in.ts';
import { passageAt } from '#shared/text/passage.ts';
import type { SpellingService } from './spelling-service.ts';

interface MisspelledWord {
  readonly word: string;
  /** As problems name fields: "headline", "body/3". */
  readonly field: string;
  /** The words around it. */
  readonly passage: string;
}

export interface ArticleSpelling {
  readonly language: string;
  /** The language of the dictionary; `null`: there is none, and nothing is known. */
  readonly dictionary: string | null;
  readonly words: readonly MisspelledWord[];
}

/** Blocks that are written for programs. */
const written = ['code-block', 'raw-html'];
/** Lexical's bit for words marked as code. */
const codeFormat = 16;

interface Place extends MisspelledWord {
  readonly language: string;
}

/** The words of an article, its fields among them, that no dictionary of their language knows, nor the newsroom's names. */
export async function misspellingsIn(
  article: Article,
  { config, authors }: { readonly config: LibraryConfig; readonly authors: readonly Author[] },
  spelling: Pick<SpellingService, 'check'>,
): Promise<ArticleSpelling> {
  const language = article.language ?? config.language;
  // Tags are looked up as they are used, by the hundred: their spelling is the newsroom's own.
  const fields = Object.entries(fieldTexts({ ...article, tags: [] }));
  const places = [
    ...fields.flatMap(([field, text]) => placesIn(field, [{ text, language }], language)),
    ...readBody(article.body).nodes.flatMap((node) => placesOf(node, language)),
  ];
  const isName = nameTest(newsroomNames(config, authors));
  const wrong = new Set<Place>();
  let dictionary: string | null = null;
  for (const [tag, some] of Map.groupBy(places, (place) => place.language)) {
    const checked = await spelling.check(
      tag,
      some.map(({ word }) => word),
    );
    if (tag === language) dictionary = checked.dictionary;
    const unknown = new Set(checked.wrong.filter((word) => !isName(word)));
    for (const place of some) if (unknown.has(place.word)) wrong.add(place);
  }
  const words = places.flatMap((place) => {
    const { word, field, passage } = place;
    return wrong.has(place) ? [{ word, field, passage }] : [];
  });
  return { language, dictionary: places.length === 0 ? language : dictionary, words };
}

/** Words of a line that are in one language; `null`: in none. */
interface Run {
  readonly text: string;
  readonly language: string | null;
}

function placesOf(node: KnownNode, language: string): readonly Place[] {
  if (written.includes(node.type)) return [];
  const parts = node.children.filter(({ spec }) => spec.kind !== 'inline');
  if (parts.length > 0) return parts.flatMap((part) => placesOf(part, language));
  return placesIn(node.path.replace(/^root/, 'body'), runsOf(node, language), language);
}

function runsOf(known: KnownNode, language: string): readonly Run[] {
  const { type, node, children } = known;
  const { format = 0, language: own } = node as { readonly format?: unknown; readonly language?: string };
  if (type === 'text' && (Number(format) & codeFormat) !== 0)
    return [{ text: textOf(known), language: null }];
  if (children.length === 0) return [{ text: textOf(known), language }];
  return children.flatMap((child) => runsOf(child, (type === 'language' ? own : null) ?? language));
}

function placesIn(field: string, runs: readonly Run[], language: string): readonly Place[] {
  const text = runs.map((run) => run.text).join('');
  return wordsIn(text, language).flatMap(({ word, start, end }): readonly Place[] => {
    let passed = 0;
    const run = runs.find((one) => {
      passed += one.text.length;
      return start < passed;
    });
    const own = run?.language ?? null;
    return own === null ? [] : [{ word, field, passage: passageAt(text, start, end), language: own }];
  });
}
