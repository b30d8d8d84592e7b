import type { SiteDesign } from '#shared/design/design.schema.ts';

/** What each part of the form gets. */
export interface DesignParts {
  readonly design: SiteDesign;
  readonly readOnly: boolean;
  readonly onChange: (part: Partial<SiteDesign>) => void;
}
