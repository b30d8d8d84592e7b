import { backdrop, head, shoulders } from './bust.ts';
import * as ink from './palette.ts';
import { group, oval, path, polygon, rect, ridge, stroke } from './shapes.ts';
import type { Sheet } from './sheet.ts';

export function edmundAchterberg(): Sheet {
  const s = backdrop(204, '#8b9d5c', '#4c6248', '#e8cf9f');
  s.add(group([ridge(s, 760, 70, 0.6, '#5d7a5c')], { opacity: 0.5 }));
  const hair = '#c9bfae';
  s.add(
    shoulders(s, '#5b4034'),
    path('M440 830 L600 1010 L760 830 L800 900 L640 1210 H560 L400 900z', '#e8cf9f'),
    polygon(
      [
        [578, 960],
        [622, 960],
        [640, 1210],
        [560, 1210],
      ],
      ink.coral,
    ),
  );
  for (let index = 0; index < 12; index += 1)
    s.add(
      stroke(
        `M${120 + index * 30} ${1010 + index * -9} L${90 + index * 30} 1210 M${1080 - index * 30} ${1010 + index * -9} L${1110 - index * 30} 1210`,
        '#7a5a44',
        3,
        { opacity: 0.6 },
      ),
    );
  s.add(
    head(s, {
      skin: '#e0b08a',
      hair,
      eyes: '#4f7f8a',
      lips: '#b8604c',
      smile: 20,
      jaw: 0.65,
      gaze: -0.2,
      lines: true,
      brows: 16,
    }),
  );
  s.add(
    path('M424 600 Q396 500 428 420 Q440 520 452 560z M776 600 Q806 500 772 420 Q762 520 748 560z', hair),
    path('M470 400 Q480 322 600 316 Q724 322 734 400 Q680 352 600 350 Q520 352 470 400z', hair, {
      opacity: 0.85,
    }),
  );
  s.add(
    path('M500 668 Q600 622 704 668 Q690 706 640 690 Q600 676 560 690 Q512 706 500 668z', '#e9e2d2'),
    stroke('M520 668 Q560 656 596 668 M612 668 Q650 656 690 670', '#b9b3a5', 4),
    stroke('M700 986 q90 -40 100 -130', '#1b2a34', 7),
    oval(700, 1000, 34, 34, '#c9a24b'),
    oval(700, 1000, 22, 22, '#fbf3df'),
  );
  return s;
}

export function gracaMonteval(): Sheet {
  const s = backdrop(205, '#9a3f2d', '#5d2823', '#e0886a');
  const hair = '#8f8a86';
  s.add(
    path(
      'M410 560 Q380 290 600 276 Q824 290 792 560 Q800 660 760 690 H440 Q402 660 410 560z',
      ink.mix(hair, ink.ink, 0.35),
    ),
  );
  s.add(
    shoulders(s, '#f0dcae'),
    path('M470 830 Q600 900 730 830 L744 880 Q600 960 456 880z', '#d9c08a'),
    ...Array.from({ length: 9 }, (_, index) =>
      oval(490 + index * 28, 884 + Math.sin((index / 8) * 3.14) * 44, 15, 15, '#2f6673'),
    ),
  );
  s.add(
    head(s, {
      skin: '#a8734f',
      hair: '#4a4442',
      eyes: '#33221b',
      lips: '#8f3a34',
      smile: 6,
      jaw: 0.4,
      gaze: 0,
      lines: true,
      brows: 12,
    }),
  );
  const curls = s.clip(
    path(
      'M340 220 H860 V470 Q740 420 600 430 Q480 420 420 520 Q412 640 440 690 H340z M760 470 Q800 560 790 690 H860 V300z',
      '#fff',
    ),
  );
  s.add(
    group(
      Array.from({ length: 90 }, () => {
        const turn = s.between(3.3, 6.2);
        const radius = s.between(150, 226);
        return oval(
          600 + Math.cos(turn) * radius * 0.98,
          512 + Math.sin(turn) * radius * 1.06,
          s.between(22, 38),
          s.between(20, 34),
          ink.mix(hair, s.pick(['#f5e9d3', '#3a3434']), s.between(0, 0.4)),
        );
      }),
      { 'clip-path': curls },
    ),
  );
  s.add(
    oval(436, 628, 12, 16, ink.lamp),
    oval(764, 628, 12, 16, ink.ochre),
    stroke('M820 900 L900 700', ink.coral, 15),
    stroke('M820 900 L814 922', '#33251d', 8),
  );
  return s;
}

export function ilseFarrow(): Sheet {
  const s = backdrop(206, '#8db6b3', '#5f929b', '#f5e9d3');
  const hair = '#d9b36a';
  s.add(
    path(
      'M384 640 Q350 290 600 276 Q850 290 818 640 Q840 860 780 960 H420 Q360 860 384 640z',
      ink.mix(hair, ink.umber, 0.4),
    ),
  );
  s.add(
    shoulders(s, '#33546b'),
    path('M470 826 Q600 930 730 826 L744 890 Q600 980 456 890z', '#f5e9d3'),
    rect(420, 930, 44, 290, '#24405a'),
    rect(736, 930, 44, 290, '#24405a'),
    path('M410 1080 H790 V1210 H410z', '#24405a'),
    oval(442, 1090, 13, 13, '#c9a24b'),
    oval(758, 1090, 13, 13, '#c9a24b'),
  );
  s.add(
    head(s, {
      skin: '#e3b592',
      hair: '#a8803c',
      eyes: '#3f7f8a',
      lips: '#c2604e',
      smile: 16,
      jaw: 0.2,
      gaze: -0.5,
      lines: false,
      brows: 9,
    }),
  );
  s.add(
    path(
      'M600 300 Q400 300 408 620 Q430 500 520 440 Q580 400 600 300z M590 300 Q800 300 794 620 Q776 490 700 440 Q620 400 590 300z',
      hair,
    ),
    path(
      'M408 600 Q350 760 400 960 Q420 1040 390 1100 Q470 1080 476 960 Q476 860 440 780 Q420 700 408 600z',
      s.linear([
        [0, hair],
        [1, '#b98a44'],
      ]),
    ),
    ...[0, 1, 2, 3].map((plait) =>
      stroke(`M${396 + plait * 6} ${760 + plait * 74} q40 40 70 10`, '#8f6a34', 6, { opacity: 0.7 }),
    ),
    rect(394, 1064, 66, 16, ink.coral, { rx: 7 }),
  );
  s.add(
    stroke('M820 520 L690 372', '#c98a3c', 15),
    polygon(
      [
        [824, 528],
        [846, 550],
        [812, 534],
      ],
      '#33251d',
    ),
    oval(492, 650, 11, 8, ink.sea, { opacity: 0.8 }),
    oval(940, 1040, 26, 20, ink.coral),
    oval(980, 1090, 16, 13, ink.ochre),
    oval(280, 1070, 20, 16, ink.lamp),
  );
  return s;
}
