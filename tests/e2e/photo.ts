import sharp from 'sharp';

const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

export interface PhotoWords {
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  readonly usageTerms?: string;
}

/** A JPEG as an agency sends it: IPTC Core in XMP (IPTC Photo Metadata Standard 2025.1), alt text included. */
export function makePhoto({ alt, caption, credit, usageTerms = '' }: PhotoWords): Promise<Buffer> {
  const alternative = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
  const xmp = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
 xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" photoshop:Credit="${escapeXml(credit)}">
<dc:description>${alternative(caption)}</dc:description>
<Iptc4xmpCore:AltTextAccessibility>${alternative(alt)}</Iptc4xmpCore:AltTextAccessibility>
${usageTerms && `<xmpRights:UsageTerms xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/">${alternative(usageTerms)}</xmpRights:UsageTerms>`}
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
  return sharp({ create: { width: 1800, height: 1200, channels: 3, background: '#46647a' } })
    .composite([
      {
        input: Buffer.from(
          '<svg width="1800" height="1200"><circle cx="1200" cy="420" r="260" fill="#e8b04b"/></svg>',
        ),
      },
    ])
    .withXmp(xmp)
    .jpeg()
    .toBuffer();
}
