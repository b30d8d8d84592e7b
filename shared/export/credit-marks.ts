import { type BylineRole, bylineRoles } from '../articles/byline.ts';

/**
 * Neither WordPress nor Ghost knows of people who did something else than write. They are named below the text, in a paragraph for
 * each role, and each name bears a mark by which an import knows it again, whatever somebody made of it there: in WordPress a
 * class, in Ghost, whose pages don't print it, a style.
 */
export function creditClass(role: BylineRole): string {
  return `galley-${role}`;
}

export function ghostCreditStyle(role: BylineRole): string {
  return `--galley: ${role}`;
}

export function roleOfClass(name: string): BylineRole | undefined {
  return bylineRoles.find((role) => creditClass(role) === name);
}

export function roleOfGhostStyle(style: string): BylineRole | undefined {
  return bylineRoles.find((role) => ghostCreditStyle(role) === style);
}
