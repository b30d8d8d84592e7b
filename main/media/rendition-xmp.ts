import { escapeText } from '#shared/html/html.ts';
import type { MediaDetails } from '#shared/media/media.schema.ts';

/**
 * The XMP that goes into every file made of a picture: who made it, whose it is, under which terms and what it shows, and
 * nothing else, so that places, serial numbers, names of software and what was meant for the desk stay behind. Property names: IPTC Photo Metadata Standard.
 * `null` where nothing is known.
 */
export function renditionXmp(details: MediaDetails): string | null {
  const properties = [
    details.creator &&
      `<dc:creator><rdf:Seq><rdf:li>${escapeText(details.creator)}</rdf:li></rdf:Seq></dc:creator>`,
    details.copyright && `<dc:rights>${inDefaultLanguage(details.copyright)}</dc:rights>`,
    details.caption && `<dc:description>${inDefaultLanguage(details.caption)}</dc:description>`,
    details.credit && `<photoshop:Credit>${escapeText(details.credit)}</photoshop:Credit>`,
    details.license && `<xmpRights:WebStatement>${escapeText(details.license)}</xmpRights:WebStatement>`,
    details.usageTerms &&
      `<xmpRights:UsageTerms>${inDefaultLanguage(details.usageTerms)}</xmpRights:UsageTerms>`,
    details.alt &&
      `<Iptc4xmpCore:AltTextAccessibility>${inDefaultLanguage(details.alt)}</Iptc4xmpCore:AltTextAccessibility>`,
    details.extendedDescription &&
      `<Iptc4xmpCore:ExtDescrAccessibility>${inDefaultLanguage(details.extendedDescription)}</Iptc4xmpCore:ExtDescrAccessibility>`,
  ].filter((property) => property !== '');
  if (properties.length === 0) return null;
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"',
    ' xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"',
    ' xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">',
    ...properties,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('');
}

function inDefaultLanguage(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escapeText(text)}</rdf:li></rdf:Alt>`;
}
