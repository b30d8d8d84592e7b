import type { Document, Element } from '@xmldom/xmldom';
import { elementsIn, type TreeParent } from '#shared/body/from-html/tree.ts';
import type { FigureSize } from '#shared/body/nodes/figure/figure.schema.ts';
import { pictureNames } from '#shared/word/own-names.ts';

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
const decorative = 'http://schemas.microsoft.com/office/drawing/2017/decorative';

/** Private use: no document has them in its words. */
const mark = /\uE6F6(decorative)?,(\w*),(\d+)\uE6F7/;

/**
 * Says in the alternative text what a converter to HTML passes over: that a picture is decorative ([MS-ODRAWXML] 2.27.1.1),
 * and by its name how wide our own pages show it.
 */
export function markPictures(document: Document): void {
  for (const [number, properties] of picturesOf(document).entries()) {
    const [said] = Array.from(properties.getElementsByTagNameNS(decorative, 'decorative'));
    const isDecorative = ['1', 'true'].includes(said?.getAttribute('val') ?? '');
    const size = sizeNamed(properties.getAttribute('name') ?? '');
    const alt = properties.getAttribute('descr') || properties.getAttribute('title') || '';
    const flags = `\uE6F6${isDecorative ? 'decorative' : ''},${size},${number}\uE6F7`;
    properties.setAttribute('descr', `${isDecorative ? '' : alt}${flags}`);
  }
}

/** In the order of the document. */
export function picturesOf(document: Document): readonly Element[] {
  return Array.from(document.getElementsByTagNameNS(drawing, 'docPr'));
}

/** Takes the marks out again, and gives the address of each picture by its place in the document. */
export function takePictureMarks(root: TreeParent): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  for (const image of [...elementsIn(root)].filter(({ tagName }) => tagName === 'img')) {
    const alt = image.attrs.find(({ name }) => name === 'alt');
    const [found, isDecorative, size, number = ''] = mark.exec(alt?.value ?? '') ?? [];
    if (alt === undefined || found === undefined) continue;
    alt.value = alt.value.replace(found, '');
    if (isDecorative !== undefined) image.attrs.push({ name: 'role', value: 'presentation' });
    image.attrs.push({ name: 'class', value: `figure-${size}` });
    addresses.set(number, image.attrs.find(({ name }) => name === 'src')?.value ?? '');
  }
  return addresses;
}

function sizeNamed(name: string): FigureSize {
  const sizes = Object.keys(pictureNames) as FigureSize[];
  return sizes.find((size) => pictureNames[size] === name) ?? 'text';
}
