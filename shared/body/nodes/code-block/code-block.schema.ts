import { z } from 'zod';
import { elementSchema } from '../../node-spec.ts';

/** The name of a programming language as HTML's `language-…` class takes it; '' where it isn't said. */
const CodeLanguage = z.string().regex(/^[\w+#.-]{0,40}$/, 'not the name of a programming language');

/** Lines of code. Its children are texts, tabs and line breaks; marks on them print nothing. */
export const CodeBlock = elementSchema('code-block', { language: CodeLanguage });
export type CodeBlock = z.infer<typeof CodeBlock>;
