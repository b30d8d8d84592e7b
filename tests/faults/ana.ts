import type { Profile } from '#shared/review/person.schema.ts';

/** Who does what is done, here and in the programs that are killed. */
export const ana: Profile = {
  name: 'Ana Lima',
  initials: 'AL',
  roles: ['writer', 'editor', 'copy', 'legal'],
};
