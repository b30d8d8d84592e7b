import { z } from 'zod';

export const reviewRoles = ['writer', 'editor', 'copy', 'legal'] as const;
export const ReviewRole = z.enum(reviewRoles);
export type ReviewRole = z.infer<typeof ReviewRole>;

/** Whoever said something, as they called themselves then. A library has no accounts. */
export const Person = z.object({ name: z.string().max(200), initials: z.string().max(8) });
export type Person = z.infer<typeof Person>;

/** Who works at this machine. */
export const Profile = Person.extend({
  name: Person.shape.name.default(''),
  initials: Person.shape.initials.default(''),
  roles: z.array(ReviewRole).default(['writer']),
});
export type Profile = z.infer<typeof Profile>;

/** Whoever changes a review; a program, such as an import, has no roles. */
export type Reviewer = Person & { readonly roles?: readonly ReviewRole[] };

/** `IP` of "Ines Prado": the first letters of at most three names. */
export function initialsOf(name: string): string {
  const letters = name.split(/\s+/).flatMap((part) => [...part].slice(0, 1));
  return letters.slice(0, 3).join('').toUpperCase();
}
