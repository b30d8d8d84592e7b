/** Dictionaries of this machine, the newsroom's names, and the lines in an article's fields. */
export { useArticleWords } from './article-words.ts';
export { Dictionaries } from './Dictionaries.tsx';
export { SpelledArticle } from './SpelledFields.tsx';
