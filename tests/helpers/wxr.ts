/** Makes WordPress exports by hand: what is between the tags, as WordPress 6 writes them. */
export interface WxrSource {
  readonly id: number;
  /** `post` unless another is given. */
  readonly type?: string;
  readonly title?: string;
  readonly status?: string;
  readonly content?: string;
  readonly excerpt?: string;
  readonly link?: string;
  readonly terms?: readonly (readonly [domain: string, name: string, slug?: string])[];
  readonly meta?: Readonly<Record<string, string>>;
  /** By the part of each element's name after `wp:comment_`. */
  readonly comments?: readonly Readonly<Record<string, string>>[];
  readonly commentStatus?: string;
  /** Of an attachment. */
  readonly url?: string;
  /** The number of the post that an attachment was uploaded with. */
  readonly parent?: number;
  readonly password?: string;
  /** As WordPress keeps it; made from the title unless it is given. */
  readonly slug?: string;
  /** A login. */
  readonly author?: string;
}

const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

export function wxrItem({ id, type = 'post', title = '', status = 'publish', ...more }: WxrSource): string {
  const {
    content = '',
    excerpt = '',
    link = `https://w.example/?p=${id}`,
    terms = [],
    meta = {},
    comments = [],
    commentStatus = 'open',
    url,
    parent = 0,
    password = '',
    slug = title.toLowerCase().replaceAll(/\W+/g, '-'),
    author = 'ines',
  } = more;
  return `<item><title>${cdata(title)}</title><link>${link}</link><pubDate>Sat, 22 Jun 2019 10:15:00 +0000</pubDate>
<dc:creator>${cdata(author)}</dc:creator><guid isPermaLink="false">https://w.example/?p=${id}</guid>
<content:encoded>${cdata(content)}</content:encoded><excerpt:encoded>${cdata(excerpt)}</excerpt:encoded>
<wp:post_id>${id}</wp:post_id><wp:post_date>${cdata('2019-06-22 12:15:00')}</wp:post_date>
<wp:post_date_gmt>${cdata(status === 'draft' ? '0000-00-00 00:00:00' : '2019-06-22 10:15:00')}</wp:post_date_gmt>
<wp:post_name>${cdata(slug)}</wp:post_name><wp:status>${cdata(status)}</wp:status>
<wp:comment_status>${cdata(commentStatus)}</wp:comment_status><wp:post_type>${cdata(type)}</wp:post_type><wp:post_parent>${parent}</wp:post_parent><wp:post_password>${cdata(password)}</wp:post_password>${url === undefined ? '' : `<wp:attachment_url>${cdata(url)}</wp:attachment_url>`}
${terms.map(([domain, name, nicename = 'x']) => `<category domain="${domain}" nicename="${nicename}">${cdata(name)}</category>`).join('')}
${Object.entries(meta)
  .map(
    ([key, value]) =>
      `<wp:postmeta><wp:meta_key>${cdata(key)}</wp:meta_key><wp:meta_value>${cdata(value)}</wp:meta_value></wp:postmeta>`,
  )
  .join('')}
${comments.map(wxrComment).join('\n')}</item>`;
}

function wxrComment(fields: Readonly<Record<string, string>>): string {
  const all = { approved: '1', type: 'comment', parent: '0', date_gmt: '2020-01-02 03:04:05', ...fields };
  const texts = Object.entries(all).map(
    ([name, text]) => `<wp:comment_${name}>${cdata(text)}</wp:comment_${name}>`,
  );
  const meta =
    '<wp:commentmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>99</wp:meta_value></wp:commentmeta>';
  return `<wp:comment>${texts.join('')}${meta}</wp:comment>`;
}

export function wxr(...items: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
<title>The Quay</title><link>https://w.example</link><wp:wxr_version>1.2</wp:wxr_version>
<wp:author><wp:author_login>${cdata('ines')}</wp:author_login><wp:author_display_name>${cdata('Ines Prado')}</wp:author_display_name></wp:author>
${items.join('\n')}</channel></rss>`;
}
