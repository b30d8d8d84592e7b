export interface TextMeasure {
  readonly words: number;
  readonly sentences: number;
  /** Of more than six letters. */
  readonly longWords: number;
}

/**
 * The languages that Björnsson's LIX was made for or tried on ("Readability of Newspapers in 11 Languages", Reading
 * Research Quarterly 18, 1983) and that use the Latin or Cyrillic alphabet.
 */
const languages = ['da', 'de', 'en', 'es', 'fi', 'fr', 'it', 'nb', 'nn', 'no', 'pt', 'ru', 'sv'];

/** Below this many words a sentence more or less decides. */
const fewestWords = 100;

export type ReadabilityLevel = 'veryEasy' | 'easy' | 'medium' | 'hard' | 'veryHard';

interface Readability {
  /** LIX: words a sentence, plus long words in a hundred. */
  readonly lix: number;
  readonly level: ReadabilityLevel;
}

/** `null` in a language that the measure says nothing about, and for a short text. */
export function readabilityOf(measure: TextMeasure, language: string): Readability | null {
  const { words, sentences, longWords } = measure;
  if (!languages.includes(language.split('-')[0]?.toLowerCase() ?? '')) return null;
  if (words < fewestWords || sentences === 0) return null;
  const lix = Math.round(words / sentences + (100 * longWords) / words);
  return { lix, level: levelOf(lix) };
}

/** Björnsson's own scale: children's books, fiction, newspapers, specialist prose, statutes. */
function levelOf(lix: number): ReadabilityLevel {
  if (lix < 30) return 'veryEasy';
  if (lix < 40) return 'easy';
  if (lix < 50) return 'medium';
  return lix < 60 ? 'hard' : 'veryHard';
}

/** Measures texts of one language; each block by itself, so that a changed one can be measured again alone. */
export function createMeasure(
  language: string,
): (text: string) => TextMeasure & { readonly characters: number } {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return (text) => {
    let [words, longWords] = [0, 0];
    for (const { segment, isWordLike } of segmenter.segment(text)) {
      if (!isWordLike) continue;
      words += 1;
      if (segment.length > 6) longWords += 1;
    }
    const ends = text.match(/[.!?…。！？]+["'”’»“)\]]*(?=\s|$)/gu)?.length ?? 0;
    const isClosed = /[.!?…。！？]["'”’»“)\]]*\s*$/u.test(text);
    return {
      words,
      longWords,
      sentences: words === 0 ? 0 : ends + (isClosed ? 0 : 1),
      characters: [...text].length,
    };
  };
}
