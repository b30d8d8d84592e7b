import type { Body } from './body.schema.ts';
import { Correction, type CorrectionKind } from './nodes/correction/correction.schema.ts';
import { textOf } from './plain-text.ts';
import { readBody } from './walk-body.ts';

/** A note of a correction, clarification or update, as structured data wants it (schema.org, CorrectionComment). */
export interface FoundCorrection {
  readonly kind: CorrectionKind;
  /** A day such as 2026-11-25; `null` where the note doesn't say. */
  readonly date: string | null;
  /** Its words; paragraphs are separated by a line end. */
  readonly text: string;
}

/** Every note with words, in reading order. */
export function findCorrections(body: Body): readonly FoundCorrection[] {
  return readBody(body)
    .nodes.filter(({ type }) => type === 'correction')
    .map((known) => {
      const { kind, date } = Correction.parse(known.node);
      return { kind, date: date || null, text: textOf(known).trim() };
    })
    .filter(({ text }) => text !== '');
}
