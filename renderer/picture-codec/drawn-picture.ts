/**
 * A drawing as pixels, its longer side `size` long. As the source of an image it runs no script and asks for nothing
 * (HTML standard, 2.5: "secure static mode"); the window's policy refuses both besides.
 */
export async function drawnPicture(drawing: Blob, size: number): Promise<ImageBitmap> {
  const address = URL.createObjectURL(new Blob([drawing], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const { naturalWidth, naturalHeight } = image;
    if (naturalWidth === 0 || naturalHeight === 0) throw new Error('the drawing has no size');
    const scale = size / Math.max(naturalWidth, naturalHeight);
    return await createImageBitmap(image, {
      resizeWidth: Math.max(1, Math.round(naturalWidth * scale)),
      resizeHeight: Math.max(1, Math.round(naturalHeight * scale)),
      resizeQuality: 'high',
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
