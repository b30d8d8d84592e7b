import type { Newsroom } from '#main/compose-newsroom.ts';
import type { Slug } from '#shared/library/ids.ts';

export async function setSubject(
  { folder }: Newsroom,
  section: Slug | null,
  subject: string | null,
): Promise<void> {
  const sections = folder.config.sections.map((one) => (one.slug === section ? { ...one, subject } : one));
  await folder.updateConfig({ ...folder.config, sections });
}
