import { phrase } from '../messages/phrase.ts';
import type { LibraryConfig } from './library.schema.ts';
import { type TopicFault, topicFault } from './media-topics.ts';
import type { Problem } from './problem.ts';

/** Sections whose articles leave without a subject, as nobody would know the one that is written. */
export function checkSubjects({ sections }: Pick<LibraryConfig, 'sections'>): readonly Problem[] {
  return sections.flatMap(({ name, subject }, index) => {
    const fault = subject === null ? null : topicFault(subject);
    if (fault === null) return [];
    return {
      code: `subject-${fault}`,
      article: null,
      headline: null,
      file: 'galley.json',
      field: `sections.${index}.subject`,
      message: messageOf(fault, name, subject ?? ''),
      level: 'warn' as const,
    };
  });
}

function messageOf(fault: TopicFault, name: string, subject: string): string {
  switch (fault) {
    case 'malformed':
      return phrase`The section “${name}” has the subject “${subject}”, which is no Media Topic of IPTC: choose one in the settings, or write “medtop:” and the topic’s eight digits into galley.json.`;
    case 'retired':
      return phrase`The section “${name}” has the subject “${subject}” of IPTC’s Subject Codes, which are retired: choose the Media Topic that took its place.`;
  }
}
