import { face } from '../face.ts';
import * as ink from '../palette.ts';
import { glow, group, oval, path, polygon, rect, reflection, ridge, ripples, stroke } from '../shapes.ts';
import { Sheet } from '../sheet.ts';

/** An old woman in an oilskin at her window, a notebook and a pencil in her hands, the bridge behind her. */
export function weirKeeper(): Sheet {
  const s = new Sheet(101);
  s.add(
    rect(
      0,
      0,
      2000,
      1333,
      s.linear([
        [0, '#2c4a55'],
        [1, '#1b323e'],
      ]),
    ),
  );
  s.add(
    rect(120, 70, 1120, 900, '#6b4e3a'),
    rect(
      160,
      110,
      1040,
      820,
      s.linear([
        [0, '#9dbdb8'],
        [0.5, '#e6e2c6'],
        [0.62, '#f3d9a0'],
        [1, '#8fa9a6'],
      ]),
    ),
  );
  s.add(
    group(
      [
        glow(s, 380, 480, 400, '#fff0c4', 0.9),
        oval(380, 480, 60, 60, '#fffbe8'),
        ridge(s, 560, 50, 0.4, '#a9bfb4'),
        rect(
          0,
          640,
          1300,
          400,
          s.linear([
            [0, '#d9d6bb'],
            [0.4, '#8fb0ac'],
            [1, '#4f7880'],
          ]),
        ),
        reflection(s, 380, 650, 930, 60, '#fff3d0', 0.9),
        path(
          'M100 600 L1300 560 V640 H1260 Q1220 600 1150 604 Q1070 606 1050 700 H1010 Q990 612 900 612 Q810 616 790 710 H750 Q730 620 650 622 Q570 628 550 716 H512 Q494 630 424 634 Q350 640 334 712 H300 Q290 640 230 642 L100 650z',
          '#5d7a7c',
        ),
        ripples(s, 670, 930, '#f5f0da', 50, 0.5),
      ],
      { 'clip-path': s.clip(rect(160, 110, 1040, 820, '#fff')) },
    ),
  );
  s.add(
    rect(668, 110, 24, 820, '#6b4e3a'),
    rect(160, 400, 1040, 20, '#6b4e3a'),
    rect(90, 930, 1180, 46, '#8a6a4b'),
  );
  s.add(
    path(
      'M120 60 Q260 90 240 520 Q220 800 110 980 L90 980 V60z',
      s.linear(
        [
          [0, '#c75a3a'],
          [0.5, '#e0886a'],
          [1, '#a8442f'],
        ],
        [0, 0, 1, 0],
      ),
    ),
  );
  s.add(
    rect(280, 830, 70, 100, ink.sea),
    path(
      'M314 830 q-60 -60 -30 -130 q20 60 30 130 q-10 -100 40 -150 q20 90 -40 150 q40 -60 80 -70 q-20 60 -80 70',
      '#4c6248',
    ),
    oval(356, 700, 15, 15, ink.coral),
    oval(280, 716, 13, 13, ink.coral),
  );
  s.add(rect(1380, 150, 560, 18, '#8a6a4b'), rect(1380, 360, 560, 18, '#8a6a4b'));
  const covers = ['#2f6673', '#9a3f2d', '#4c6248', '#c98a3c', '#3b4f6b', '#6d3d4c', '#1f4554'] as const;
  for (const shelf of [150, 360])
    for (let x = 1394; x < 1920; x += 21)
      s.add(
        rect(x, shelf - s.between(112, 130), 19, 130, s.pick(covers), {
          'clip-path': s.clip(rect(1380, shelf - 140, 560, 140, '#fff')),
        }),
        rect(x + 4, shelf - 90, 11, 26, '#f5e9d3', { opacity: 0.85 }),
      );
  s.add(
    rect(1560, 470, 180, 230, '#6b4e3a', { transform: 'rotate(2 1650 580)' }),
    rect(1578, 488, 144, 194, '#d9c49a', { transform: 'rotate(2 1650 580)' }),
    path('M1600 670 q10 -90 50 -90 q44 0 52 92z', '#24445a'),
    oval(1650, 556, 26, 32, '#b57d59'),
    path('M1618 552 q0 -40 34 -40 q34 0 32 36 l22 6 q-40 6 -88 -2z', '#1b2a34'),
  );
  const x = 1040;
  const coat = s.linear(
    [
      [0, '#f2bf58'],
      [0.45, '#d6933a'],
      [1, '#7d4c25'],
    ],
    [0, 0, 1, 0.35],
  );
  s.add(
    path(
      `M${x - 520} 1333 Q${x - 470} 1010 ${x - 250} 930 Q${x - 140} 890 ${x - 110} 850 H${x + 110} Q${x + 150} 890 ${x + 260} 930 Q${x + 480} 1010 ${x + 520} 1333z`,
      coat,
    ),
  );
  s.add(
    path(`M${x - 130} 800 Q${x} 940 ${x + 130} 800 L${x + 150} 900 Q${x} 1010 ${x - 150} 900z`, ink.sea),
    ...[0, 1, 2, 3, 4, 5, 6].map((fold) =>
      stroke(`M${x - 108 + fold * 36} ${850 + Math.sin((fold / 6) * 3.14) * 46} v52`, '#1f4554', 4, {
        opacity: 0.55,
      }),
    ),
  );
  s.add(
    path(`M${x - 150} 860 L${x - 250} 930 L${x - 120} 1150 L${x - 20} 980z`, '#e3a548'),
    path(`M${x + 150} 860 L${x + 260} 930 L${x + 130} 1150 L${x + 20} 980z`, '#a8692c'),
    stroke(`M${x} 990 V1333`, '#6d3d20', 6),
    ...[1060, 1150].map((y) => oval(x + 26, y, 12, 12, '#3a2620')),
  );
  const hair = '#e9e2d2';
  s.add(
    path(
      `M${x - 210} 560 Q${x - 220} 330 ${x} 316 Q${x + 220} 330 ${x + 206} 560 Q${x + 200} 700 ${x + 120} 730 H${x - 120} Q${x - 204} 700 ${x - 210} 560z`,
      '#b9b3a5',
    ),
    oval(x + 20, 312, 92, 74, '#cfc8b8'),
    stroke(`M${x - 50} 310 q70 -60 140 4 M${x - 40} 334 q60 -40 120 4`, '#9b9588', 5),
  );
  s.add(
    group(
      [
        face(s, {
          skin: '#cf9a74',
          hair: '#b9b3a5',
          eyes: '#3f6f78',
          lips: '#b0584a',
          smile: 13,
          jaw: 0.35,
          gaze: -0.5,
          lines: true,
          brows: 9,
        }),
      ],
      { transform: `translate(${x} 575) scale(1.14)` },
    ),
  );
  s.add(
    path(
      `M${x - 168} 540 Q${x - 180} 380 ${x - 10} 356 Q${x - 30} 430 ${x - 110} 460 Q${x - 150} 490 ${x - 168} 540z`,
      hair,
    ),
    path(
      `M${x - 20} 356 Q${x + 180} 360 ${x + 172} 560 Q${x + 150} 480 ${x + 90} 450 Q${x + 10} 430 ${x - 20} 356z`,
      '#d3ccbc',
    ),
    stroke(
      `M${x - 150} 500 Q${x - 120} 420 ${x - 30} 376 M${x - 130} 470 Q${x - 90} 420 ${x - 30} 392 M${x + 150} 500 Q${x + 110} 410 ${x + 10} 376`,
      '#a8a294',
      4,
      { opacity: 0.8 },
    ),
  );
  hands(s, x);
  s.add(
    polygon(
      [
        [160, 110],
        [1200, 110],
        [1700, 1333],
        [500, 1333],
      ],
      s.linear([
        [0, '#fff0c4', 0.16],
        [1, '#fff0c4', 0],
      ]),
    ),
  );
  return s;
}

function hands(s: Sheet, x: number): void {
  s.add(
    polygon(
      [
        [x - 290, 1130],
        [x - 20, 1180],
        [x - 10, 1333],
        [x - 330, 1333],
      ],
      '#fbf0d4',
    ),
    polygon(
      [
        [x - 20, 1180],
        [x + 260, 1110],
        [x + 310, 1333],
        [x - 10, 1333],
      ],
      '#ecdcb2',
    ),
    stroke(`M${x - 290} 1130 L${x - 20} 1180 L${x + 260} 1110`, ink.brick, 10),
  );
  for (let line = 0; line < 5; line += 1)
    s.add(
      stroke(`M${x - 272 - line * 6} ${1172 + line * 32} L${x - 40} ${1212 + line * 28}`, '#8fa9a8', 3),
      stroke(`M${x + 10} ${1212 + line * 28} L${x + 250 + line * 8} ${1152 + line * 34}`, '#8fa9a8', 3),
    );
  for (let line = 0; line < 4; line += 1)
    s.add(
      stroke(
        `M${x - 250 - line * 5} ${1162 + line * 32} q10 -14 18 2 t18 2 t20 2 M${x - 160 - line * 4} ${1180 + line * 31} q8 -14 16 2 t16 2`,
        '#3f434a',
        4,
      ),
    );
  s.add(
    path(
      `M${x - 420} 1333 Q${x - 400} 1240 ${x - 330} 1210 Q${x - 262} 1190 ${x - 240} 1230 Q${x - 250} 1262 ${x - 290} 1270 L${x - 300} 1333z`,
      '#cf9a74',
    ),
    stroke(`M${x - 300} 1232 q30 -14 56 -2 M${x - 306} 1256 q30 -12 52 0`, '#8f5d42', 4),
  );
  s.add(
    stroke(`M${x + 60} 1226 L${x + 236} 1052`, ink.ochre, 15),
    stroke(`M${x + 60} 1226 L${x + 74} 1212`, '#33251d', 9),
    stroke(`M${x + 228} 1060 L${x + 240} 1048`, ink.coral, 16),
  );
  s.add(
    path(
      `M${x + 80} 1190 Q${x + 120} 1140 ${x + 180} 1150 Q${x + 270} 1170 ${x + 330} 1260 L${x + 380} 1333 H${x + 210} Q${x + 200} 1260 ${x + 130} 1240 Q${x + 70} 1230 ${x + 80} 1190z`,
      '#b57d59',
    ),
    stroke(`M${x + 96} 1196 q40 -10 76 10 M${x + 112} 1220 q36 -6 66 16`, '#7d4a35', 5),
  );
}
