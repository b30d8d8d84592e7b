/**
 * What feeds and sitemaps must look like, in our own words after their specifications: sitemaps.org, Google's news and
 * image extensions, RFC 4287, the RSS 2.0 specification, jsonfeed.org 1.1.
 */
interface XmlSchema {
  readonly matches: (path: string, text: string) => boolean;
  readonly schema: readonly string[];
}

const dateTime = '<xs:element name="lastmod" type="xs:dateTime" minOccurs="0"/>';
const address = `<xs:simpleType name="address"><xs:restriction base="xs:anyURI"><xs:minLength value="12"/><xs:maxLength value="2048"/></xs:restriction></xs:simpleType>`;
const schemaOf = (namespace: string, content: string): string =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${namespace}" xmlns="${namespace}" elementFormDefault="qualified">${content}</xs:schema>`;
const sitemapNamespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const index = schemaOf(
  sitemapNamespace,
  `${address}<xs:element name="sitemapindex"><xs:complexType><xs:sequence><xs:element name="sitemap" maxOccurs="50000"><xs:complexType><xs:sequence><xs:element name="loc" type="address"/>${dateTime}</xs:sequence></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element>`,
);

/** Extensions follow the address; what is in them is Google's to say, and `judgeFeeds` asks for news. */
const urlset = schemaOf(
  sitemapNamespace,
  `${address}<xs:element name="urlset"><xs:complexType><xs:sequence><xs:element name="url" maxOccurs="50000"><xs:complexType><xs:sequence><xs:element name="loc" type="address"/>${dateTime}<xs:any namespace="##other" processContents="skip" minOccurs="0" maxOccurs="1000"/></xs:sequence></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element>`,
);

const atomText =
  '<xs:complexType name="text"><xs:simpleContent><xs:extension base="xs:string"><xs:attribute name="type"/></xs:extension></xs:simpleContent></xs:complexType>';
const atomLink =
  '<xs:element name="link" maxOccurs="unbounded"><xs:complexType><xs:attribute name="rel" use="required"/><xs:attribute name="type"/><xs:attribute name="href" type="xs:anyURI" use="required"/></xs:complexType></xs:element>';
const atomAuthor =
  '<xs:element name="author" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence><xs:element name="name" type="xs:token"/><xs:element name="uri" type="xs:anyURI" minOccurs="0"/></xs:sequence></xs:complexType></xs:element>';
const language = '<xs:anyAttribute namespace="http://www.w3.org/XML/1998/namespace" processContents="skip"/>';

const atom = schemaOf(
  'http://www.w3.org/2005/Atom',
  `${atomText}<xs:element name="feed"><xs:complexType><xs:sequence><xs:element name="id" type="xs:anyURI"/><xs:element name="title" type="text"/><xs:element name="subtitle" type="text" minOccurs="0"/><xs:element name="updated" type="xs:dateTime"/>${atomLink}${atomAuthor}<xs:element name="entry" maxOccurs="unbounded"><xs:complexType><xs:sequence><xs:element name="id" type="xs:anyURI"/><xs:element name="title" type="text"/><xs:element name="published" type="xs:dateTime" minOccurs="0"/><xs:element name="updated" type="xs:dateTime"/>${atomLink}${atomAuthor}<xs:element name="category" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:attribute name="term" use="required"/></xs:complexType></xs:element><xs:element name="summary" type="text" minOccurs="0"/><xs:element name="content" type="text"/></xs:sequence>${language}</xs:complexType></xs:element></xs:sequence>${language}</xs:complexType></xs:element>`,
);

const rfc822 =
  '<xs:simpleType name="date"><xs:restriction base="xs:string"><xs:pattern value="\\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} [+\\-]\\d{4}"/></xs:restriction></xs:simpleType>';
const rssOther = '<xs:any namespace="##other" processContents="skip" minOccurs="0" maxOccurs="unbounded"/>';

/** RSS has no namespace of its own, and its extensions may stand anywhere. */
const rss = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${rfc822}<xs:element name="rss"><xs:complexType><xs:sequence><xs:element name="channel"><xs:complexType><xs:sequence><xs:element name="title" type="xs:token"/><xs:element name="link" type="xs:anyURI"/><xs:element name="description" type="xs:token"/><xs:element name="language" type="xs:language"/>${rssOther}<xs:element name="item" maxOccurs="unbounded"><xs:complexType><xs:sequence><xs:element name="title" type="xs:token"/><xs:element name="link" type="xs:anyURI"/><xs:element name="guid"><xs:complexType><xs:simpleContent><xs:extension base="xs:anyURI"><xs:attribute name="isPermaLink" fixed="false" use="required"/></xs:extension></xs:simpleContent></xs:complexType></xs:element><xs:element name="pubDate" type="date" minOccurs="0"/>${rssOther}<xs:element name="category" type="xs:token" minOccurs="0" maxOccurs="unbounded"/><xs:element name="description" type="xs:string"/>${rssOther}</xs:sequence></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element></xs:sequence><xs:attribute name="version" fixed="2.0" use="required"/></xs:complexType></xs:element></xs:schema>`;

export const xmlSchemas: Readonly<Record<string, XmlSchema>> = {
  index: { matches: (path) => path === 'sitemap.xml', schema: [index] },
  sitemap: { matches: (path) => /^sitemap-(?:\d+|news(?:-\d+)?)\.xml$/.test(path), schema: [urlset] },
  atom: { matches: (path) => path.endsWith('.atom'), schema: [atom] },
  rss: { matches: (path) => path.endsWith('rss.xml'), schema: [rss] },
};

const person = {
  type: 'object',
  required: ['name'],
  properties: { name: { type: 'string', minLength: 1 }, url: { type: 'string', format: 'uri' } },
} as const;

export const jsonFeedSchema = {
  type: 'object',
  required: ['version', 'title', 'items'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: { type: 'string', minLength: 1 },
    home_page_url: { type: 'string', format: 'uri' },
    feed_url: { type: 'string', format: 'uri' },
    language: { type: 'string' },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'content_html'],
        properties: {
          id: { type: 'string', format: 'uri' },
          url: { type: 'string', format: 'uri' },
          image: { type: 'string', format: 'uri' },
          content_html: { type: 'string', minLength: 1 },
          date_published: { type: 'string', format: 'date-time' },
          date_modified: { type: 'string', format: 'date-time' },
          authors: { type: 'array', items: person },
          tags: { type: 'array', items: { type: 'string', minLength: 1 } },
        },
      },
    },
  },
} as const;
