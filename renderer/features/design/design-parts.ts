import type { SiteDesign } from '#shared/design/design.schema.ts';
import type { Output } from '#shared/ipc/contract.ts';

export type FoundTheme = Output<'site.themes'>[number];

/** What each part of the form gets. */
export interface DesignParts {
  readonly design: SiteDesign;
  readonly readOnly: boolean;
  /** By the field of the link. */
  readonly linkProblems: ReadonlyMap<string, string>;
  readonly onChange: (part: Partial<SiteDesign>) => void;
}
