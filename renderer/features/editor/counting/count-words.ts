/** Counts the words of a text as its language separates them (Unicode text segmentation, UAX 29). */
export function createWordCounter(language: string): (text: string) => number {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return (text) => {
    let words = 0;
    for (const segment of segmenter.segment(text)) if (segment.isWordLike) words += 1;
    return words;
  };
}
