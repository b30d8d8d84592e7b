import type { z } from 'zod';
import { elementSchema } from '../../node-spec.ts';

/** HTML as somebody typed it. Nobody vouches for it: the editor shows it as text, the page prints what is allowed of it. */
export const RawHtml = elementSchema('raw-html', {});
export type RawHtml = z.infer<typeof RawHtml>;
