import { expect, it } from 'vitest';
import { checkSubjects } from '#shared/library/check-subjects.ts';
import { topicFault, topicQcode, topicUri, topTopics } from '#shared/library/media-topics.ts';
import { sampleConfig } from '#tests/helpers/sample-library.ts';

const base = 'http://cv.iptc.org/newscodes/mediatopic/';

it('has 17 top concepts, none of which is flagged', () => {
  const qcodes = Object.keys(topTopics);
  expect(qcodes).toHaveLength(17);
  for (const [index, qcode] of qcodes.entries()) {
    const code = `${String(index + 1).padStart(2, '0')}000000`;
    expect([qcode, topicUri(qcode), topicFault(qcode)]).toEqual([`medtop:${code}`, base + code, null]);
  }
});

it.each([
  ['medtop:15000000', null, '15000000'],
  ['medtop:20000822', null, '20000822'],
  [`${base}20000822`, null, '20000822'],
  ['https://cv.iptc.org/newscodes/mediatopic/04000000', null, '04000000'],
  // The older list, by its own name and under Media Topics' name.
  ['subj:15054000', 'retired', null],
  ['http://cv.iptc.org/newscodes/subjectcode/15054000', 'retired', null],
  ['medtop:15054000', 'retired', null],
  ['medtop:18000000', 'malformed', null],
  ['medtop:00000000', 'malformed', null],
  ['medtop:1500000', 'malformed', null],
  ['medtop:150000000', 'malformed', null],
  ['medtop: 15000000', 'malformed', null],
  ['15000000', 'malformed', null],
  [`${base}20000822/x`, 'malformed', null],
  ['https://example.org/20000822', 'malformed', null],
  ['sport', 'malformed', null],
  ['', 'malformed', null],
])('of the subject %j: %s', (subject, fault, code) => {
  expect(topicFault(subject)).toBe(fault);
  expect(topicQcode(subject)).toBe(code === null ? null : `medtop:${code}`);
  expect(topicUri(subject)).toBe(code === null ? null : base + code);
});

it('names the section whose subject nobody would know, and the way out', () => {
  const sections = [
    { slug: 'water', name: 'Water', subject: 'medtop:1' },
    { slug: 'town', name: 'Town' },
    { slug: 'sport', name: 'Sport', subject: 'subj:15000000' },
    { slug: 'life', name: 'Life', subject: 'medtop:20000822' },
  ];
  const found = checkSubjects(sampleConfig({ sections }));
  expect(found).toMatchObject([
    { code: 'subject-malformed', file: 'galley.json', field: 'sections.0.subject', level: 'warn' },
    { code: 'subject-retired', file: 'galley.json', field: 'sections.2.subject', level: 'warn' },
  ]);
  expect(found[0]?.message).toMatch(/“Water”.*“medtop:1”.*choose one/);
  expect(found[1]?.message).toMatch(/“Sport”.*“subj:15000000”.*retired: choose/);
});
