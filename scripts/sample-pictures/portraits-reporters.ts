import { backdrop, head, shoulders } from './bust.ts';
import * as ink from './palette.ts';
import { oval, path, rect, stroke } from './shapes.ts';
import type { Sheet } from './sheet.ts';

export function hesterVane(): Sheet {
  const s = backdrop(201, '#2f6673', '#1f4554', '#8db6b3');
  const hair = '#7a3b28';
  s.add(
    path(
      'M386 700 Q340 300 600 280 Q860 300 816 700 Q800 790 730 800 H470 Q400 790 386 700z',
      ink.mix(hair, ink.ink, 0.3),
    ),
  );
  s.add(
    shoulders(s, '#2b4a3c'),
    path('M470 820 Q600 960 730 820 L760 890 Q600 1040 440 890z', '#f5e9d3'),
    path('M330 890 L470 826 L600 1210 H480z', '#345a48'),
    path('M870 890 L730 826 L600 1210 H720z', '#1b3328'),
  );
  s.add(
    head(s, {
      skin: '#dba882',
      hair,
      eyes: '#4c6248',
      lips: '#b8513f',
      smile: 8,
      jaw: 0.3,
      gaze: 0.4,
      lines: false,
    }),
  );
  s.add(
    path(
      'M420 560 Q400 330 600 306 Q820 316 786 570 Q770 470 700 420 Q620 470 500 452 Q440 480 420 560z',
      hair,
    ),
    stroke(
      'M470 440 Q540 350 640 330 M690 410 Q740 440 764 500 M520 446 Q600 420 660 356',
      ink.mix(hair, '#ffc98a', 0.45),
      6,
    ),
    path(
      'M404 560 Q380 720 440 790 Q400 800 372 770 Q350 660 404 560z M796 560 Q822 720 762 790 Q804 800 830 770 Q850 660 796 560z',
      ink.mix(hair, ink.ink, 0.12),
    ),
  );
  s.add(
    oval(444, 612, 9, 11, ink.lamp),
    rect(690, 1000, 130, 18, '#f5e9d3', { transform: 'rotate(-60 750 1010)' }),
  );
  return s;
}

export function tomasArdil(): Sheet {
  const s = backdrop(202, '#dd9c42', '#a8642d', '#f3d48b');
  const hair = '#231a1c';
  s.add(
    shoulders(s, '#24445a'),
    path('M440 850 Q600 930 760 850 L770 930 Q600 1010 430 930z', '#1b3444'),
    ...Array.from({ length: 22 }, (_, index) =>
      stroke(`M${150 + index * 42} ${1010 - Math.sin((index / 21) * 3.14) * 70} v200`, '#16303f', 5, {
        opacity: 0.4,
      }),
    ),
  );
  s.add(
    head(s, {
      skin: '#b57d59',
      hair,
      eyes: '#3a2620',
      lips: '#9a4f40',
      smile: 14,
      jaw: 0.8,
      gaze: -0.3,
      lines: false,
      brows: 15,
    }),
  );
  s.add(
    path(
      'M446 600 Q440 760 520 800 Q600 842 680 800 Q764 760 754 600 Q744 690 690 680 Q640 640 600 646 Q560 640 510 680 Q456 690 446 600z',
      ink.mix(hair, '#7a5a4a', 0.25),
    ),
    path('M538 690 Q600 672 664 690 Q640 722 600 720 Q560 722 538 690z', '#9a4f40'),
    stroke('M538 688 Q600 706 664 688', '#4a2018', 5),
    stroke('M546 660 Q600 636 656 660', ink.mix(hair, '#7a5a4a', 0.15), 20),
  );
  s.add(
    path(
      'M424 520 Q390 300 590 286 Q800 270 784 520 Q770 470 756 430 Q640 440 560 400 Q470 410 448 440 Q430 480 424 520z',
      hair,
    ),
    path('M440 360 Q470 260 600 254 Q730 240 780 380 Q700 320 600 330 Q500 330 440 360z', '#24445a'),
    path('M430 380 Q600 300 790 380 L786 424 Q600 350 434 424z', '#16303f'),
  );
  return s;
}

export function yusraKantawi(): Sheet {
  const s = backdrop(203, '#4b2f42', '#2b1e2c', '#c7784f');
  for (let index = 0; index < 15; index += 1)
    s.add(
      rect(
        index * 84 - 20,
        60 + s.between(0, 30),
        62,
        210,
        s.pick(['#6d3d4c', '#2f6673', '#9a3f2d', '#c98a3c']),
        { opacity: 0.35 },
      ),
    );
  const cloth = '#2f7a74';
  s.add(
    path(
      'M370 600 Q340 280 600 260 Q862 280 830 600 Q840 820 900 960 H300 Q362 820 370 600z',
      ink.mix(cloth, ink.ink, 0.35),
    ),
  );
  s.add(shoulders(s, '#7a2f35'));
  s.add(
    head(s, {
      skin: '#c08a62',
      hair: '#241a1c',
      eyes: '#4a2c20',
      lips: '#a8443c',
      smile: 12,
      jaw: 0.15,
      gaze: 0.3,
      lines: false,
      glasses: '#33251d',
    }),
  );
  s.add(
    path(
      'M600 262 Q850 276 836 590 Q836 800 690 872 Q600 900 520 872 Q430 850 396 780 Q470 830 600 818 Q750 800 762 590 Q768 400 600 372 Q440 396 436 590 Q440 760 520 806 Q380 800 366 590 Q350 276 600 262z',
      s.linear(
        [
          [0, ink.mix(cloth, '#ffe9c0', 0.35)],
          [0.5, cloth],
          [1, ink.mix(cloth, ink.ink, 0.45)],
        ],
        [0, 0, 1, 0.3],
      ),
    ),
  );
  s.add(
    path(
      'M396 780 Q520 930 780 800 Q860 900 830 1060 Q640 1010 420 1080 Q360 900 396 780z',
      s.linear([
        [0, cloth],
        [1, ink.mix(cloth, ink.ink, 0.4)],
      ]),
    ),
    stroke(
      'M430 850 Q580 950 800 850 M420 930 Q600 1000 830 920 M416 1010 Q600 1010 830 990 M470 330 Q600 290 740 350',
      ink.mix(cloth, '#ffe9c0', 0.3),
      6,
      { opacity: 0.6 },
    ),
  );
  return s;
}
