/** What a column may hold, and how programs name it, in small letters and without signs; the first that a line fills in counts. */
const columns = {
  id: ['id', 'uuid', 'guid', 'nid', 'key', 'recordid'],
  title: ['title', 'headline', 'name', 'subject'],
  body: ['body', 'bodyhtml', 'html', 'contenthtml', 'content', 'bodyvalue', 'richtext', 'text'],
  markdown: ['markdown', 'bodymarkdown', 'contentmarkdown', 'bodymd'],
  // Joomla parts an article at its “Read more”.
  opening: ['introtext'],
  rest: ['fulltext'],
  standfirst: [
    ...['standfirst', 'subtitle', 'dek', 'deck', 'excerpt', 'summary', 'bodysummary', 'abstract'],
    ...['teaser', 'intro', 'lead', 'subheadline', 'description', 'shortdescription'],
  ],
  date: [
    ...['publicationdate', 'publishdate', 'publisheddate', 'datepublished', 'publishedon', 'publishedat'],
    ...['publishup', 'pubdate', 'date', 'published', 'authoredon', 'createdon', 'createdat', 'created'],
    ...['datecreated', 'creationdate'],
  ],
  authors: ['author', 'authors', 'byline', 'by', 'writer', 'authorname', 'authoredby', 'createdbyalias'],
  tags: ['tags', 'tag', 'keywords', 'labels', 'topics', 'metakey'],
  section: ['section', 'category', 'channel', 'sectionname', 'categoryname', 'categorytitle', 'maincategory'],
  sections: ['categories', 'sections'],
  slug: ['slug', 'alias', 'handle', 'urlslug'],
  address: ['url', 'link', 'permalink', 'address', 'path', 'pageurl', 'fullurl', 'canonicalurl', 'urlalias'],
  image: [
    ...['image', 'mainimage', 'featuredimage', 'featureimage', 'heroimage', 'hero', 'leadimage', 'cover'],
    ...['coverimage', 'imageurl', 'imagesrc', 'images', 'picture', 'photo', 'mainphoto', 'thumbnail'],
    ...['thumbnailimage'],
  ],
  alt: ['imagealt', 'imagealttext', 'alt', 'alttext', 'mainimagealt', 'featuredimagealt', 'coverimagealt'],
  caption: ['imagecaption', 'caption', 'mainimagecaption', 'featuredimagecaption'],
  credit: ['imagecredit', 'credit', 'photocredit', 'imagesource'],
  dateline: ['dateline'],
  language: ['language', 'lang', 'langcode', 'locale'],
  seoTitle: ['seotitle', 'metatitle', 'titletag'],
  seoDescription: ['seodescription', 'metadescription', 'metadesc'],
  status: ['status', 'state', 'published', 'ispublished'],
  draft: ['draft', 'isdraft', 'archived', 'isarchived', 'trashed', 'deleted'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type Column = keyof typeof columns;

/** What programs put before the name: “Post title”, `field_image`, `node_title`. */
const before = /^(?:post|article|node|item|field|blog|page)(?=.)/;

export interface TableColumns {
  /** What a line has in a column, '' for nothing. */
  readonly value: (values: readonly string[], column: Column) => string;
  /** The same of every column of that kind that is filled in. */
  readonly all: (values: readonly string[], column: Column) => readonly string[];
  readonly has: (column: Column) => boolean;
  /** Where each column stands whose name says nothing here. */
  readonly unknown: readonly number[];
}

export function tableColumns(names: readonly string[]): TableColumns {
  const plain = names.map((name) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''));
  const known = new Map<Column, readonly number[]>();
  for (const [column, aliases] of Object.entries(columns) as [Column, readonly string[]][]) {
    const found = aliases.flatMap((alias) => [
      ...indexesOf(plain, (name) => name === alias),
      ...indexesOf(plain, (name) => name !== alias && name.replace(before, '') === alias),
    ]);
    known.set(column, found);
  }
  const used = new Set([...known.values()].flat());
  const all = (values: readonly string[], column: Column): readonly string[] =>
    (known.get(column) ?? []).flatMap((index) => values[index]?.trim() || []);
  return {
    all,
    value: (values, column) => all(values, column)[0] ?? '',
    has: (column) => (known.get(column)?.length ?? 0) > 0,
    unknown: indexesOf(plain, (_name, index) => !used.has(index)),
  };
}

/** Whether a table has articles in it: each with a title and a text. */
export function isOfArticles({ has }: TableColumns): boolean {
  return has('title') && (has('body') || has('markdown') || has('opening'));
}

function indexesOf(
  names: readonly string[],
  is: (name: string, index: number) => boolean,
): readonly number[] {
  return names.flatMap((name, index) => (is(name, index) ? [index] : []));
}
