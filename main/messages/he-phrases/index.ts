import type { Phrases } from '#shared/messages/phrase.ts';
import { articles } from './articles.ts';
import { checks } from './checks.ts';
import { importing } from './import.ts';
import { library } from './library.ts';
import { media } from './media.ts';
import { site } from './site.ts';
import { spelling } from './spelling.ts';

export const hePhrases: Phrases = {
  ...articles,
  ...checks,
  ...importing,
  ...library,
  ...media,
  ...site,
  ...spelling,
};
