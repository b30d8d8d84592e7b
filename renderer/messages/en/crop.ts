export const crop = {
  titles: { figure: 'Crop the picture', hero: 'Crop the hero', item: 'Focal point and crops' },
  proportions: 'Proportions',
  ratios: {
    whole: 'Whole picture',
    free: 'Free',
    '16x9': '16:9',
    '3x2': '3:2',
    '4x3': '4:3',
    '1x1': '1:1',
    '4x5': '4:5',
  },
  hint: 'Draw the frame by its edges, or move it with the arrow keys; Alt with an arrow key changes its size, + and − too.',
  hintWithFocus:
    'Draw the frame by its edges, or move it with the arrow keys (Alt changes its size). Put the ring on what must stay in sight, wherever the picture is cut.',
  area: 'What is shown of the picture',
  areaKeys: 'Arrow keys move it, with Shift further; Alt and arrow keys, plus and minus change its size.',
  place: (left: string, top: string, width: string, height: string) =>
    `${left} from the left, ${top} from the top, ${width} wide, ${height} high.`,
  focus: 'Focal point',
  focusKeys: 'Arrow keys move it, with Shift further.',
  point: (left: string, top: string) => `${left} from the left, ${top} from the top.`,
  inPage: 'In the article',
  social: 'Link preview',
  automatic: 'automatic',
  largest: 'As large as it can be',
  reset: 'Start over',
  apply: 'Apply',
} as const;
