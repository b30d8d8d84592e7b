import { z } from 'zod';
import { elementSchema } from '../../node-spec.ts';

/** Correction: it was wrong. Clarification: it misled. Update: something happened since. Retraction: the piece no longer stands. */
export const correctionKinds = ['correction', 'clarification', 'update', 'retraction'] as const;
export const CorrectionKind = z.enum(correctionKinds);
export type CorrectionKind = z.infer<typeof CorrectionKind>;

/**
 * What was changed after publication, told to readers. `date` is a day such as 2026-11-25, '' while nobody has said. `changed`
 * says change by change, one a line, what it was and is now; it isn't there while nobody has said.
 */
export const Correction = elementSchema('correction', {
  kind: CorrectionKind,
  date: z.union([z.iso.date(), z.literal('')]),
  changed: z.string().min(1).optional(),
});
export type Correction = z.infer<typeof Correction>;

/** The changes that a note names, one by one. */
export function changesOf({ changed = '' }: Pick<Correction, 'changed'>): readonly string[] {
  return changed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
