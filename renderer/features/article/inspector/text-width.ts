let context: OffscreenCanvasRenderingContext2D | null = null;

/** How wide a line of text is in a CSS font, in pixels. */
export function textWidth(text: string, font: string): number {
  context ??= new OffscreenCanvas(1, 1).getContext('2d');
  if (context === null) return 0;
  context.font = font;
  return Math.round(context.measureText(text).width);
}
