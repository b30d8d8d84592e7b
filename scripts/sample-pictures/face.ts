import { ink, mix } from './palette.ts';
import { group, oval, path, stroke } from './shapes.ts';
import type { Sheet } from './sheet.ts';

export interface Face {
  readonly skin: string;
  readonly hair: string;
  readonly eyes: string;
  readonly lips: string;
  /** How far the corners of the mouth are up, in pixels. */
  readonly smile: number;
  /** Width of the jaw, 0 (narrow) to 1 (square). */
  readonly jaw: number;
  /** Where the eyes look, -1 to 1. */
  readonly gaze: number;
  readonly lines: boolean;
  readonly glasses?: string;
  readonly brows?: number;
}

/** A head and neck in three-quarter light, without hair: centre of the face at 0 0, about 300 wide and 400 tall. */
export function face(sheet: Sheet, wanted: Face): string {
  const { skin, gaze, smile } = wanted;
  const shade = mix(skin, '#5b2f2a', 0.42);
  const light = mix(skin, '#ffe9c0', 0.4);
  const chin = 96 + wanted.jaw * 34;
  const outline = `M-140 -60 Q-150 60 -${chin} 130 Q-50 206 0 208 Q50 206 ${chin} 130 Q150 60 140 -60 Q130 -190 0 -194 Q-130 -190 -140 -60z`;
  const eye = (x: number): string =>
    group([
      path(`M${x - 34} -14 Q${x} -42 ${x + 34} -14 Q${x} 8 ${x - 34} -14z`, '#fbf3df'),
      oval(x + gaze * 9, -17, 15, 16, wanted.eyes),
      oval(x + gaze * 9, -17, 7, 8, ink),
      oval(x + gaze * 9 - 5, -23, 4, 4, '#ffffff'),
      stroke(`M${x - 38} -12 Q${x} -46 ${x + 38} -14`, mix(wanted.hair, ink, 0.5), 7),
      stroke(`M${x - 30} -46 Q${x} -62 ${x + 32} -44`, shade, 3, { opacity: 0.5 }),
    ]);
  const brow = (side: number): string =>
    stroke(
      `M${side * 34} ${-72 - smile * 0.2} Q${side * 66} ${-92 - smile * 0.3} ${side * 108} -66`,
      mix(wanted.hair, ink, 0.25),
      wanted.brows ?? 11,
    );
  const lines = wanted.lines
    ? [
        stroke(
          'M-96 10 q-14 10 -18 22 M96 10 q14 10 18 22 M-92 -2 q-18 2 -30 10 M92 -2 q18 2 30 10',
          shade,
          3,
          { opacity: 0.7 },
        ),
        stroke('M-62 62 Q-86 92 -76 128 M62 62 Q86 92 76 128', shade, 4, { opacity: 0.55 }),
        stroke('M-70 -124 Q0 -138 70 -122 M-54 -146 Q0 -158 56 -144', shade, 3, { opacity: 0.4 }),
      ]
    : [];
  const glasses = wanted.glasses
    ? [
        oval(-64, -14, 54, 50, '#ffffff', { opacity: 0.12 }),
        oval(64, -14, 54, 50, '#ffffff', { opacity: 0.12 }),
        oval(-64, -14, 54, 50, 'none', { stroke: wanted.glasses, 'stroke-width': 8 }),
        oval(64, -14, 54, 50, 'none', { stroke: wanted.glasses, 'stroke-width': 8 }),
        stroke('M-11 -20 Q0 -30 11 -20 M-117 -20 L-146 -34 M117 -20 L146 -34', wanted.glasses, 8),
      ]
    : [];
  return group([
    path(
      'M-66 120 L-70 300 Q0 350 70 300 L66 120z',
      sheet.linear([
        [0, shade],
        [0.5, mix(skin, shade, 0.6)],
        [1, mix(skin, shade, 0.3)],
      ]),
    ),
    oval(-146, -4, 22, 40, mix(skin, shade, 0.3)),
    oval(146, -4, 22, 40, shade),
    path(
      outline,
      sheet.linear(
        [
          [0, light],
          [0.45, skin],
          [0.75, mix(skin, shade, 0.45)],
          [1, shade],
        ],
        [0, 0, 1, 0.2],
      ),
    ),
    path(
      'M26 -194 Q130 -186 140 -60 Q150 60 118 130 Q60 206 4 208 Q66 176 84 90 Q90 30 72 -30 Q100 -120 26 -194z',
      shade,
      { opacity: 0.28 },
    ),
    oval(-84, 52, 36, 25, '#d9633f', { opacity: 0.26, filter: sheet.blur(9) }),
    oval(84, 52, 34, 25, '#b84a34', { opacity: 0.28, filter: sheet.blur(9) }),
    eye(-64),
    eye(64),
    brow(-1),
    brow(1),
    path('M-4 -30 Q10 20 30 52 Q30 76 0 76 Q12 40 -4 -30z', shade, { opacity: 0.55 }),
    stroke('M-24 62 Q-26 78 -8 78 Q10 84 28 74', shade, 6),
    oval(-8, 46, 8, 18, light, { opacity: 0.6 }),
    path(
      `M-52 ${124 - smile} Q-22 114 0 120 Q24 114 54 ${124 - smile} Q26 ${150 + smile * 0.4} 0 ${150 + smile * 0.4} Q-26 ${150 + smile * 0.4} -52 ${124 - smile}z`,
      wanted.lips,
    ),
    stroke(`M-56 ${122 - smile} Q0 ${140 + smile * 0.5} 58 ${122 - smile}`, mix(wanted.lips, ink, 0.55), 5),
    stroke('M-22 172 Q0 182 24 172', shade, 4, { opacity: 0.5 }),
    ...lines,
    ...glasses,
  ]);
}
