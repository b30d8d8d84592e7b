import { countBluesky, countCodeUnits, countMastodon, countThreads, countX } from './count-post.ts';

/** Where a newsroom posts, with the longest post that an account without a subscription may write, as each counts. */
const socialNetworks = [
  { name: 'x', limit: 280, count: countX },
  { name: 'bluesky', limit: 300, count: countBluesky },
  { name: 'mastodon', limit: 500, count: countMastodon },
  { name: 'threads', limit: 500, count: countThreads },
  { name: 'linkedin', limit: 3000, count: countCodeUnits },
] as const;
type SocialNetwork = (typeof socialNetworks)[number]['name'];

export const networkNames: Readonly<Record<SocialNetwork, string>> = {
  x: 'X',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  threads: 'Threads',
  linkedin: 'LinkedIn',
};

interface PostCount {
  readonly network: SocialNetwork;
  readonly count: number;
  readonly limit: number;
}

export function countPost(text: string): readonly PostCount[] {
  return socialNetworks.map(({ name, limit, count }) => ({ network: name, count: count(text), limit }));
}
