import { type Words, withWordsOf } from '#shared/messages/words.ts';
import { altAdvice } from './en/alt-advice.ts';
import { app } from './en/app.ts';
import { article } from './en/article.ts';
import { articles } from './en/articles.ts';
import { authors } from './en/authors.ts';
import { care } from './en/care.ts';
import { checks } from './en/checks.ts';
import { commands } from './en/commands.ts';
import { comments } from './en/comments.ts';
import { copying } from './en/copy.ts';
import { crop } from './en/crop.ts';
import { design } from './en/design.ts';
import { desk } from './en/desk.ts';
import { editor } from './en/editor.ts';
import { exchange } from './en/exchange.ts';
import { exporting } from './en/export.ts';
import { history } from './en/history.ts';
import { importing } from './en/import.ts';
import { media } from './en/media.ts';
import { pieces } from './en/pieces.ts';
import { preview } from './en/preview.ts';
import { progress } from './en/progress.ts';
import { publish } from './en/publish.ts';
import { review } from './en/review.ts';
import { schedule } from './en/schedule.ts';
import { site } from './en/site.ts';
import { spelling } from './en/spelling.ts';
import { suggestions } from './en/suggestions.ts';
import { tags } from './en/tags.ts';
import { topics } from './en/topics.ts';
import { welcome } from './en/welcome.ts';
import { workflow } from './en/workflow.ts';
import { uiLanguage } from './ui-language.ts';

const en = {
  altAdvice,
  app,
  article,
  articles,
  authors,
  care,
  checks,
  commands,
  comments,
  copying,
  crop,
  design,
  desk,
  editor,
  exchange,
  exporting,
  history,
  importing,
  media,
  pieces,
  preview,
  progress,
  publish,
  review,
  schedule,
  site,
  spelling,
  suggestions,
  tags,
  topics,
  welcome,
  workflow,
} as const;

/** English is always there: it is the other languages' shape, and stands in where they lack words. */
export type Messages = Words<typeof en>;

let current: Messages = en;

/** Takes the words of the window's language in, before anything is drawn. English waits for nothing. */
export async function loadMessages(): Promise<void> {
  if (uiLanguage === 'en') return;
  const { he } = await import('./he/index.ts');
  current = withWordsOf<Messages>(en, he);
}

/** Every word that the window shows, in the interface's language. */
export function useMessages(): Messages {
  return current;
}
