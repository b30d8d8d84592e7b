import { type Body, bodyOf } from '#shared/body/body.schema.ts';
import { SuggestedContent } from '#shared/suggestions/proposal.schema.ts';
import { paragraph } from '#tests/helpers/body-nodes.ts';

export const [one, two, three] = ['2026-11-01T10:00:00Z', '2026-11-01T11:00:00Z', '2026-11-01T12:00:00Z'];

export function content(body: Body | string, fields: object = {}): SuggestedContent {
  const made = typeof body === 'string' ? bodyOf([paragraph(body)]) : body;
  return SuggestedContent.parse({ headline: 'The tide', body: made, ...fields });
}

export const [first, second, third] = [
  'The ferry left at six.',
  'Nobody saw it leave the quay.',
  'Rain fell.',
].map((words) => paragraph(words)) as [object, object, object];
