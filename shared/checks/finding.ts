import type { MediaId } from '../library/ids.ts';
import type { Problem } from '../library/problem.ts';
import type { CheckRule } from './check-rules.ts';

/** What a check found in an article. `rule`: the library may have set it to a warning, or off. Without one it blocks. */
export interface Finding {
  readonly code: string;
  readonly rule?: CheckRule;
  /** It keeps the article out of the site, whatever the library's rules are; the site is made without it. */
  readonly isHold?: true;
  readonly field: string;
  readonly message: string;
  /** What would put it right without another thought. */
  readonly fix?: NonNullable<Problem['fix']>;
  /** Whose terms are to be read. */
  readonly media?: MediaId;
}

/** A finding of a rule: the rule's name is its code. */
export function ruleFinding(rule: CheckRule, field: string, message: string): Finding {
  return { code: rule, rule, field, message };
}

/** The field that a finding at a place of the body names: `body/1/pull-quote` for `root/1/pull-quote`. */
export function bodyField(path: string): string {
  return path.replace(/^root/, 'body');
}
