import { z } from 'zod';

export const CheckLevel = z.enum(['block', 'warn', 'off']);
export type CheckLevel = z.infer<typeof CheckLevel>;

/**
 * Every rule that a library can set, with what it does unless the library says otherwise. What would make a page wrong
 * (an unknown section, a picture that isn't there, an address used twice) is no rule: it always blocks.
 */
const checkRules = {
  'field-missing': 'warn',
  'alt-missing': 'block',
  'caption-missing': 'warn',
  'transcript-missing': 'warn',
  'credit-missing': 'warn',
  'rights-expired': 'block',
  'terms-unread': 'block',
  'suggestions-open': 'block',
  'comments-open': 'warn',
  'approval-missing': 'block',
  'approval-stale': 'block',
  'claims-unchecked': 'warn',
  'placeholder-left': 'block',
  'link-broken': 'block',
  'link-unpublished': 'warn',
  'pull-quote-changed': 'warn',
  'pull-quote-unattributed': 'warn',
  'embed-untitled': 'warn',
  'correction-untimed': 'warn',
  'headline-length': 'warn',
  'description-length': 'warn',
  'house-style': 'warn',
  'contrast-low': 'warn',
  'navigation-broken': 'warn',
} as const satisfies Readonly<Record<string, CheckLevel>>;

export type CheckRule = keyof typeof checkRules;
export const checkRuleNames = Object.keys(checkRules) as readonly CheckRule[];

/** Fields that a library can ask for. The headline is always needed. */
export const requirableFields = [
  'standfirst',
  'section',
  'tags',
  'byline',
  'dateline',
  'hero',
  'seoDescription',
] as const;
export const RequirableField = z.enum(requirableFields);
export type RequirableField = z.infer<typeof RequirableField>;

/** galley.json, `checks`. Levels of rules that this Galley doesn't know are kept. */
export const CheckSettings = z.looseObject({
  levels: z.record(z.string(), CheckLevel).default({}),
  required: z.array(RequirableField).default(['section', 'byline']),
  /** Characters; what search engines and lists of articles cut off is lost to readers. */
  longestHeadline: z.int().min(20).max(300).default(110),
  longestDescription: z.int().min(50).max(500).default(160),
});
export type CheckSettings = z.infer<typeof CheckSettings>;

export function levelOf(rule: CheckRule, settings: CheckSettings): CheckLevel {
  return settings.levels[rule] ?? checkRules[rule];
}
