/**
 * The top concepts of IPTC's Media Topics, by which agencies, partners and archives sort what they get, under IPTC's own
 * names (© IPTC, iptc.org, CC BY 4.0; release of 2026-07-02, which retires none of them).
 */
export const topTopics = {
  'medtop:01000000': 'arts, culture, entertainment and media',
  'medtop:02000000': 'crime, law and justice',
  'medtop:03000000': 'disaster, accident and emergency incident',
  'medtop:04000000': 'economy, business and finance',
  'medtop:05000000': 'education',
  'medtop:06000000': 'environment',
  'medtop:07000000': 'health',
  'medtop:08000000': 'human interest',
  'medtop:09000000': 'labour',
  'medtop:10000000': 'lifestyle and leisure',
  'medtop:11000000': 'politics and government',
  'medtop:12000000': 'religion',
  'medtop:13000000': 'science and technology',
  'medtop:14000000': 'society',
  'medtop:15000000': 'sport',
  'medtop:16000000': 'conflict, war and peace',
  'medtop:17000000': 'weather',
} as const;

export type TopTopic = keyof typeof topTopics;

/** `retired`: of the Subject Codes, which IPTC gave up for Media Topics. */
export type TopicFault = 'malformed' | 'retired';

const topic = /^(?:medtop:|https?:\/\/cv\.iptc\.org\/newscodes\/mediatopic\/)(\d{8})$/;
const subjectCode = /^(?:subj:|https?:\/\/cv\.iptc\.org\/newscodes\/subjectcode\/)\d{8}$/;
/** Both lists number their 17 top concepts alike; below them a Media Topic begins with 2. */
const belowTop = /^(?:0[1-9]|1[0-7])(?!000000)/;

/** What is wrong with a subject as somebody wrote it: a qcode ("medtop:20000822") or IPTC's address of the concept. */
export function topicFault(subject: string): TopicFault | null {
  if (subjectCode.test(subject)) return 'retired';
  const code = topic.exec(subject)?.[1];
  if (code === undefined) return 'malformed';
  if (belowTop.test(code)) return 'retired';
  return code >= '20000000' || isTopTopic(`medtop:${code}`) ? null : 'malformed';
}

/** "medtop:20000822" of either form; `null` for what is no Media Topic. */
export function topicQcode(subject: string): string | null {
  return topicFault(subject) === null ? `medtop:${subject.slice(-8)}` : null;
}

/** IPTC's address of the concept; `null` for what is no Media Topic. */
export function topicUri(subject: string): string | null {
  const qcode = topicQcode(subject);
  return qcode && `http://cv.iptc.org/newscodes/mediatopic/${qcode.slice(-8)}`;
}

export function isTopTopic(qcode: string): qcode is TopTopic {
  return Object.hasOwn(topTopics, qcode);
}
