import { z } from 'zod';
import { topicQcode } from '#shared/library/media-topics.ts';

/** What the three versions say, under version 2's names. '' where an item says nothing. */
export interface NinjsItem {
  readonly uri: string;
  readonly type: string;
  readonly isUsable: boolean;
  readonly title: string;
  readonly headlines: readonly Roled[];
  readonly descriptions: readonly Roled[];
  readonly bodies: readonly Roled[];
  readonly by: string;
  readonly people: readonly { readonly name: string; readonly rel: string }[];
  /** `topic`: the qcode of a Media Topic of IPTC. */
  readonly subjects: readonly {
    readonly name: string;
    readonly rel: string;
    readonly topic: string | null;
  }[];
  readonly located: string;
  readonly language: string;
  readonly date: string | null;
  readonly pictures: readonly {
    readonly addresses: readonly string[];
    readonly alt: string;
    readonly caption: string;
    readonly credit: string;
  }[];
}

interface Roled {
  readonly role: string;
  readonly contenttype: string;
  readonly value: string;
}

const text = z.string().catch('').default('');
const list = <Row extends z.ZodType>(row: Row): z.ZodType<readonly z.infer<Row>[]> =>
  z
    .array(z.unknown())
    .catch([])
    .default([])
    .transform((all) => all.flatMap((one) => row.safeParse(one).data ?? [])) as never;
const RoledText = z.object({ role: text, contenttype: text, value: z.string() });
const Named = z.object({ name: z.string().trim().min(1), rel: text });
/** Version 1 has a scheme and a code in it, the others an address. */
const Subject = z
  .object({ name: text, rel: text, uri: text, scheme: text, code: text })
  .transform(({ name, rel, uri, scheme, code }) => ({
    name: name.trim(),
    rel,
    topic: topicQcode(uri) ?? topicQcode(code) ?? topicQcode(scheme + code),
  }));
const Rendition = z.object({ href: text, title: text, width: z.number().catch(0).default(0) });
/** In version 1 associations and renditions are objects by name. */
const values = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.values(value) : value;
const Picture = z.object({
  type: text,
  by: text,
  byline: text,
  description_text: text,
  headline: text,
  descriptions: list(RoledText),
  renditions: z.preprocess(values, list(Rendition)),
});
const Item = z.looseObject({
  uri: z.string().min(1),
  type: text,
  pubstatus: text,
  title: text,
  headline: text,
  headlines: list(RoledText),
  descriptions: list(RoledText),
  bodies: list(RoledText),
  by: text,
  byline: text,
  people: list(Named),
  person: list(Named),
  subjects: list(Subject),
  subject: list(Subject),
  located: text,
  language: text,
  firstcreated: text,
  contentcreated: text,
  versioncreated: text,
  // Version 3's name and the others'.
  embargoeduntil: text,
  embargoed: text,
  associations: z.preprocess(values, list(Picture)),
});

/** `null` where it isn't one. */
export function ninjsItem(json: unknown): NinjsItem | null {
  const { data } = Item.safeParse(inLowerCase(json, 0));
  if (data === undefined) return null;
  return {
    uri: data.uri,
    type: data.type,
    isUsable: data.pubstatus === '' || data.pubstatus === 'usable',
    title: data.title,
    headlines: [...data.headlines, ...older(data, 'headline')],
    descriptions: [...data.descriptions, ...older(data, 'description')],
    bodies: [...data.bodies, ...older(data, 'body')],
    by: data.by || data.byline,
    people: [...data.people, ...data.person],
    subjects: [...data.subjects, ...data.subject],
    located: data.located,
    language: data.language,
    date: dateOf(data),
    pictures: data.associations.flatMap((one) => (one.type === 'picture' ? [pictureOf(one)] : [])),
  };
}

/** Readers have it from when it may appear, else from when its words were made, which may be long before the item was. */
function dateOf(item: z.infer<typeof Item>): string | null {
  const embargo = item.embargoeduntil || item.embargoed;
  return embargo || item.contentcreated || item.firstcreated || item.versioncreated || null;
}

/** The value in the first role that has one, else the first of all. */
export function roled(all: readonly Roled[], ...roles: readonly string[]): string {
  const found = roles.flatMap((role) => all.find((one) => one.role === role) ?? [])[0] ?? all[0];
  return found?.value.trim() ?? '';
}

/** Version 1 has roles and kinds in names: `headline`, `body_xhtml`, `description_caption`. */
function older(item: Readonly<Record<string, unknown>>, name: string): readonly Roled[] {
  return Object.entries(item).flatMap(([key, value]) => {
    if (typeof value !== 'string' || value === '') return [];
    if (key === name) return [{ role: 'main', contenttype: '', value }];
    const role = key.startsWith(`${name}_`) ? key.slice(name.length + 1) : '';
    return role === '' ? [] : [{ role, contenttype: role, value }];
  });
}

/** The largest first. */
function pictureOf(picture: z.infer<typeof Picture>): NinjsItem['pictures'][number] {
  const renditions = picture.renditions.toSorted((a, b) => b.width - a.width);
  const isAlt = ({ role }: Roled): boolean => role === 'alt';
  return {
    addresses: renditions.flatMap(({ href, title }) => [href, title].filter(Boolean)),
    alt: roled(picture.descriptions.filter(isAlt)),
    caption:
      roled(
        picture.descriptions.filter((one) => !isAlt(one)),
        'caption',
      ) ||
      picture.description_text ||
      picture.headline,
    credit: picture.by || picture.byline,
  };
}

/** Deeper than any item of the standard nests. */
const deepest = 20;

/** Version 3 names the same things in camel case. Values stay as they are. */
function inLowerCase(value: unknown, depth: number): unknown {
  if (depth > deepest) return null;
  if (Array.isArray(value)) return value.map((one) => inLowerCase(one, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key.toLowerCase(), inLowerCase(inner, depth + 1)]),
  );
}
