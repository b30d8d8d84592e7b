import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { html } from '#shared/html/html.ts';
import { copyrightNotice, creditLine, illustrator, type SamplePicture } from './catalogue.ts';

const run = promisify(execFile);

/**
 * Writes the words into the file, as a picture desk would: XMP, and the older IPTC-IIM beside it, which needs exiftool
 * on PATH. IIM has no alt text (IPTC Photo Metadata Standard 2025.1).
 */
export async function embedMetadata(jpeg: Buffer, picture: SamplePicture): Promise<Buffer> {
  const { width, height } = await sharp(jpeg).metadata();
  const withXmp = insertXmp(jpeg, xmpOf(picture));
  const folder = await mkdtemp(join(tmpdir(), 'galley-sample-'));
  try {
    const file = join(folder, `${picture.name}.jpg`);
    await writeFile(file, withXmp);
    await run('exiftool', [
      '-q',
      '-overwrite_original',
      '-charset',
      'utf8',
      '-charset',
      'iptc=utf8',
      '-codedcharacterset=utf8',
      `-IPTC:ObjectName=${picture.name}`,
      `-IPTC:Caption-Abstract=${picture.caption}`,
      `-IPTC:By-line=${illustrator}`,
      `-IPTC:Credit=${creditLine}`,
      `-IPTC:CopyrightNotice=${copyrightNotice}`,
      `-IPTC:DateCreated=${picture.drawn.replaceAll('-', ':')}`,
      file,
    ]);
    const bytes = await readFile(file);
    const after = await sharp(bytes).metadata();
    if (after.width !== width || after.height !== height)
      throw new Error(`${picture.name}: exiftool changed the picture`);
    return bytes;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** As an APP1 segment straight after the start of the image, so that the pixels aren't encoded a second time. */
function insertXmp(jpeg: Buffer, xmp: string): Buffer {
  const content = Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0'), Buffer.from(xmp)]);
  const segment = Buffer.alloc(4);
  segment.writeUInt16BE(0xffe1, 0);
  segment.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), segment, content, jpeg.subarray(2)]);
}

function xmpOf(picture: SamplePicture): string {
  const inEnglish = (text: string) => html`<rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt>`;
  return String(html`<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
    xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
    xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">
   <dc:description>${inEnglish(picture.caption)}</dc:description>
   <dc:creator><rdf:Seq><rdf:li>${illustrator}</rdf:li></rdf:Seq></dc:creator>
   <dc:rights>${inEnglish(copyrightNotice)}</dc:rights>
   <photoshop:Credit>${creditLine}</photoshop:Credit>
   <photoshop:DateCreated>${picture.drawn}</photoshop:DateCreated>
   <Iptc4xmpCore:AltTextAccessibility>${inEnglish(picture.alt)}</Iptc4xmpCore:AltTextAccessibility>
   <Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/digitalCreation</Iptc4xmpExt:DigitalSourceType>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`);
}
