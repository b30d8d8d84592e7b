/**
 * The functions and at-rules that a theme's styles may use, without the prefixes that browsers once gave them. A list of
 * what is known to load nothing: of what browsers will learn, nobody knows today whether it asks a server for something.
 */
export const styleFunctions = new Set([
  ...words`abs acos anchor anchor-size asin atan atan2 calc calc-size clamp cos exp fit-content hypot log max min minmax mod pow
    progress random rem repeat round sibling-count sibling-index sign sin sqrt tan`,
  ...words`color color-mix contrast-color device-cmyk hsl hsla hwb lab lch light-dark oklab oklch palette-mix rgb rgba`,
  ...words`conic-gradient linear-gradient radial-gradient repeating-conic-gradient repeating-linear-gradient
    repeating-radial-gradient`,
  ...words`circle ellipse hline inset move path polygon ray rect shape superellipse xywh`,
  ...words`blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia`,
  ...words`matrix matrix3d perspective rotate rotate3d rotatex rotatey rotatez scale scale3d scalex scaley scalez skew skewx
    skewy translate translate3d translatex translatey translatez`,
  ...words`cubic-bezier linear steps scroll view`,
  ...words`attr counter counters env if symbols target-counter target-counters target-text leader string var`,
  ...words`annotation character-variant font-format font-tech format local ornaments styleset stylistic swash tech`,
  ...words`media not scroll-state selector style supports`,
  ...words`active-view-transition-type any cue current dir has heading highlight host host-context is lang matches
    nth-child nth-col nth-last-child nth-last-col nth-last-of-type nth-of-type part picker scroll-button slotted state
    view-transition-group view-transition-image-pair view-transition-new view-transition-old where`,
]);

export const styleRules = new Set([
  ...words`container counter-style else font-face font-feature-values font-palette-values function keyframes layer media page
    position-try property scope starting-style supports view-transition when`,
  ...words`annotation character-variant historical-forms ornaments styleset stylistic swash`,
  ...words`bottom-center bottom-left bottom-left-corner bottom-right bottom-right-corner left-bottom left-middle left-top
    right-bottom right-middle right-top top-center top-left top-left-corner top-right top-right-corner`,
]);

function words([text = '']: TemplateStringsArray): readonly string[] {
  return text.split(/\s+/);
}
