import type { TopTopic } from '#shared/library/media-topics.ts';

/** IPTC's top Media Topics, as a list shows them. */
export const topics: Readonly<Record<TopTopic, string>> = {
  'medtop:01000000': 'Arts, culture, entertainment and media',
  'medtop:02000000': 'Crime, law and justice',
  'medtop:03000000': 'Disaster, accident and emergency incident',
  'medtop:04000000': 'Economy, business and finance',
  'medtop:05000000': 'Education',
  'medtop:06000000': 'Environment',
  'medtop:07000000': 'Health',
  'medtop:08000000': 'Human interest',
  'medtop:09000000': 'Labour',
  'medtop:10000000': 'Lifestyle and leisure',
  'medtop:11000000': 'Politics and government',
  'medtop:12000000': 'Religion',
  'medtop:13000000': 'Science and technology',
  'medtop:14000000': 'Society',
  'medtop:15000000': 'Sport',
  'medtop:16000000': 'Conflict, war and peace',
  'medtop:17000000': 'Weather',
};
