import { altAdvice } from './alt-advice.ts';
import { app } from './app.ts';
import { article } from './article.ts';
import { articles } from './articles.ts';
import { authors } from './authors.ts';
import { care } from './care.ts';
import { checks } from './checks.ts';
import { commands } from './commands.ts';
import { comments } from './comments.ts';
import { copying } from './copy.ts';
import { crop } from './crop.ts';
import { design } from './design.ts';
import { desk } from './desk.ts';
import { editor } from './editor.ts';
import { exchange } from './exchange.ts';
import { exporting } from './export.ts';
import { history } from './history.ts';
import { importing } from './import.ts';
import { media } from './media.ts';
import { pieces } from './pieces.ts';
import { preview } from './preview.ts';
import { progress } from './progress.ts';
import { publish } from './publish.ts';
import { review } from './review.ts';
import { schedule } from './schedule.ts';
import { site } from './site.ts';
import { spelling } from './spelling.ts';
import { suggestions } from './suggestions.ts';
import { tags } from './tags.ts';
import { topics } from './topics.ts';
import { welcome } from './welcome.ts';
import { workflow } from './workflow.ts';

/** Every word of the window in Hebrew. What is missing is shown in English; a test names it. */
export const he = {
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
};
