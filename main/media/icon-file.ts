/**
 * An .ico file that holds one PNG (learn.microsoft.com, "Icons"; browsers and Windows have read them since Vista): what is asked for
 * as `/favicon.ico` by programs that don't look at a page for its icon. `side` in pixels, at most 256.
 */
export function iconFile(png: Uint8Array, side: number): Uint8Array {
  const header = new DataView(new ArrayBuffer(22));
  // One icon.
  header.setUint16(2, 1, true);
  header.setUint16(4, 1, true);
  // 256 is written as 0.
  header.setUint8(6, side % 256);
  header.setUint8(7, side % 256);
  // One plane of 32 bits a pixel; how long it is, and where it begins.
  header.setUint16(10, 1, true);
  header.setUint16(12, 32, true);
  header.setUint32(14, png.length, true);
  header.setUint32(18, header.byteLength, true);
  return Buffer.concat([new Uint8Array(header.buffer), png]);
}
