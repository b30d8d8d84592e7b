import type { Body } from './body.schema.ts';
import { Correction, type CorrectionKind, changesOf } from './nodes/correction/correction.schema.ts';
import { textOf } from './plain-text.ts';
import { readBody } from './walk-body.ts';

/** A note of a correction, clarification or update, as structured data wants it (schema.org, CorrectionComment). */
export interface FoundCorrection {
  readonly kind: CorrectionKind;
  /** A day such as 2026-11-25; `null` where the note doesn't say. */
  readonly date: string | null;
  /** Its words; paragraphs are separated by a line end. '' where it only names changes. */
  readonly text: string;
  /** What it was and is now, change by change. */
  readonly changes: readonly string[];
}

/** Every note that says something, in reading order. */
export function findCorrections(body: Body): readonly FoundCorrection[] {
  return readBody(body)
    .nodes.filter(({ type }) => type === 'correction')
    .map((known) => {
      const node = Correction.parse(known.node);
      const text = known.children.map(textOf).filter(Boolean).join('\n').trim();
      return { kind: node.kind, date: node.date || null, text, changes: changesOf(node) };
    })
    .filter(({ text, changes }) => text !== '' || changes.length > 0);
}
