import type { z } from 'zod';
import { LanguageTag } from '../../../library/ids.ts';
import { elementSchema } from '../../node-spec.ts';

/** Words in another language than the article's, around their texts and links: as HTML says it, and still one tree. */
export const Language = elementSchema('language', { language: LanguageTag });
export type Language = z.infer<typeof Language>;
