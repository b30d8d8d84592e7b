import type { LibraryConfig } from '../library/library.schema.ts';
import { tagSlug } from './site-paths.ts';

type Tags = LibraryConfig['tags'];

/** What readers find under a tag, as the newsroom says it; '' where it says nothing. Tags that share a page share it. */
export function tagDescription({ tags }: Pick<LibraryConfig, 'tags'>, tag: string): string {
  return tags[tagSlug(tag)]?.description ?? '';
}

export function withTagDescription(tags: Tags, tag: string, description: string): Tags {
  const slug = tagSlug(tag);
  const { [slug]: before, ...others } = tags;
  const rest = Object.keys(before ?? {}).some((key) => key !== 'description');
  return description === '' && !rest ? others : { ...tags, [slug]: { ...before, description } };
}

/** Once tags are called otherwise: the new one has a description of one of theirs, unless it has its own. The same where nothing changes. */
export function withRetaggedDescription(tags: Tags, from: readonly string[], to: string): Tags {
  const described = from.find((tag) => tagDescription({ tags }, tag) !== '');
  if (described === undefined || tagDescription({ tags }, to) !== '') return tags;
  return withTagDescription(tags, to, tagDescription({ tags }, described));
}
