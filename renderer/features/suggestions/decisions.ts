import { isSameJson } from '#shared/compare/stable-json.ts';
import { type SuggestedField, suggestedFields } from '#shared/suggestions/proposal.schema.ts';
import type { ContentPair } from '#shared/suggestions/settle-suggestions.ts';

/** What was open before suggestions were accepted or rejected, and what after. */
interface Decision {
  readonly before: ContentPair;
  readonly after: ContentPair;
}

/** What undo or redo brings back beside the editor's text: the article, and fields that are proposed. */
interface Step {
  /** `null`: the article stays as it is. */
  readonly base: ContentPair['base'] | null;
  readonly fields: Partial<Omit<ContentPair['proposed'], 'body'>>;
  readonly isUndo: boolean;
}

/**
 * Decisions by the marks that the editor's history carries. An editor knows its text only: that words which were accepted went
 * into the article is undone here.
 */
interface Decisions {
  /** The mark for the text that the decision led to. */
  readonly add: (decision: Decision) => number;
  /** What is to be done now that the text has this mark; `null`: nothing. */
  readonly goTo: (mark: number) => Step | null;
  /** Another hand changed the article: what it was can't be brought back. */
  readonly forget: () => void;
}

export function createDecisions(): Decisions {
  const made = new Map<number, Decision>();
  let current = 0;
  return {
    add: (decision) => {
      for (const mark of made.keys()) if (mark > current) made.delete(mark);
      current += 1;
      made.set(current, decision);
      return current;
    },
    goTo: (mark) => {
      const from = current;
      current = mark;
      if (mark === from) return null;
      const isUndo = mark < from;
      const decision = made.get(isUndo ? mark + 1 : mark);
      return decision === undefined ? null : stepOf(decision, isUndo);
    },
    forget: () => made.clear(),
  };
}

function stepOf(decision: Decision, isUndo: boolean): Step {
  const { before, after } = decision;
  const isAccepted = !isSameJson(before.base, after.base);
  const changed = suggestedFields.filter(
    (field) => !isSameJson(before.proposed[field], after.proposed[field]),
  );
  const { base, proposed } = isUndo ? before : after;
  const fields = Object.fromEntries(changed.map((field: SuggestedField) => [field, proposed[field]]));
  return { base: isAccepted ? base : null, fields, isUndo };
}
