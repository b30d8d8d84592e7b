const newSubfileType = 254;
const compression = 259;
const dngVersion = 0xc612;
/** Nikon, Sony, Panasonic, Pentax, Samsung: nobody else writes these. */
const rawCompressions = [34713, 32767, 34316, 65535, 32770];

/**
 * Camera raw files are TIFF files whose first picture is a thumbnail: taken for a TIFF, a photo of 160 pixels would be
 * published. By the tags of the first directory (TIFF 6.0, section 2; DNG 1.6).
 */
export function isCameraRaw(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const little = view.getUint8(0) === 0x49;
    // Canon's CR2 says so itself.
    if (view.getUint8(8) === 0x43 && view.getUint8(9) === 0x52) return true;
    const directory = view.getUint32(4, little);
    const count = view.getUint16(directory, little);
    for (let index = 0; index < count; index += 1) {
      const entry = directory + 2 + 12 * index;
      const tag = view.getUint16(entry, little);
      const isShort = view.getUint16(entry + 2, little) === 3;
      const value = isShort ? view.getUint16(entry + 8, little) : view.getUint32(entry + 8, little);
      if (tag === dngVersion) return true;
      if (tag === newSubfileType && (value & 1) === 1) return true;
      if (tag === compression && rawCompressions.includes(value)) return true;
    }
    return false;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
