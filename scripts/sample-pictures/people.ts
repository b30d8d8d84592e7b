import { ink, mix, umber } from './palette.ts';
import { group, oval, path, stroke } from './shapes.ts';

export interface Person {
  /** Where the feet stand, and how tall the figure is, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly tall: number;
  readonly coat: string;
  readonly legs?: string;
  readonly skin?: string;
  readonly hair?: string;
  readonly hat?: 'none' | 'cap' | 'scarf';
  readonly faces?: 1 | -1;
  /** The elbow and the hand of each arm, from the shoulder's own point, in hundredths of the height. */
  readonly arms?: readonly (readonly [number, number, number, number])[];
  /** The knee and foot of each leg, from the hip, in hundredths of the height. */
  readonly stride?: readonly (readonly [number, number, number, number])[];
  /** Degrees that the body leans. */
  readonly lean?: number;
  /** Length of the coat below the hip, in hundredths. */
  readonly skirt?: number;
  /** The colour of a footballer's shorts; `legs` are then the socks. */
  readonly shorts?: string;
  /** The colour of the light from the side that the figure faces. */
  readonly rim?: string;
}

/** A clothed figure seen from some way off: weight and gesture, no face. */
export function person(wanted: Person): string {
  const { coat, legs = ink, skin = '#b98260', hair = umber, hat = 'none', skirt = 8 } = wanted;
  const arms = wanted.arms ?? [
    [3, 15, 1, 28],
    [-3, 15, -1, 28],
  ];
  const stride = wanted.stride ?? [
    [1, 21, 0, 43],
    [1, 21, 3, 43],
  ];
  const shade = mix(coat, ink, 0.35);
  const leg = (
    [kneeX, kneeY, footX, footY]: readonly [number, number, number, number],
    side: number,
  ): string => {
    const hip = side * 3.4;
    const knee = `${hip + kneeX} ${-45 + kneeY}`;
    const foot = `${hip + footX} ${-45 + footY}`;
    const shoe = path(
      `M${hip + footX - 3} ${-42 + footY} q0 -4 3 -4 q3 2 7 3 q1 1 0 2z`,
      mix(legs, '#000000', 0.3),
    );
    const bare = wanted.shorts ? skin : legs;
    const limb =
      stroke(`M${hip} -45 Q${hip + kneeX} ${-45 + kneeY * 0.6} ${knee}`, bare, wanted.shorts ? 6 : 7.4) +
      stroke(`M${knee} L${foot}`, bare, 5);
    if (!wanted.shorts) return limb + shoe;
    const sock = stroke(
      `M${hip + kneeX + (footX - kneeX) * 0.25} ${-45 + kneeY + (footY - kneeY) * 0.25} L${foot}`,
      legs,
      5.4,
    );
    const short = stroke(`M${hip} -46 L${hip + kneeX * 0.55} ${-45 + kneeY * 0.55}`, wanted.shorts, 10);
    return limb + sock + short + shoe;
  };
  const arm = (
    [elbowX, elbowY, handX, handY]: readonly [number, number, number, number],
    side: number,
  ): string => {
    const from = side * 8.2;
    const color = side < 0 ? shade : coat;
    return (
      stroke(`M${from} -76 L${from + elbowX} ${-76 + elbowY} L${from + handX} ${-76 + handY}`, color, 5.6) +
      oval(from + handX, -76 + handY, 2.5, 2.7, skin)
    );
  };
  const body = `M-10.5 -78 Q-5 -82.5 0 -82.5 Q5 -82.5 10.5 -78 Q12 -62 ${9.2 + skirt * 0.12} ${-48 + skirt} Q0 ${-45 + skirt} ${-9.2 - skirt * 0.12} ${-48 + skirt} Q-12 -62 -10.5 -78z`;
  const head = [
    stroke('M0 -84 L0.6 -88', mix(skin, ink, 0.25), 4.4),
    oval(0.8, -92, 5.4, 6.8, skin),
    path('M-4.9 -91 q-0.6 -9 6 -9.2 q6 0.2 5.6 5 q-4 0.6 -6 -0.6 q-1.8 5.4 -3.4 8.4z', hair),
    hat === 'cap' ? path('M-5.4 -94 q0.4 -7 6.6 -7 q6 0.4 6 5.4 l5 1 q0.4 1.6 -1.8 1.6 z', shade) : '',
    hat === 'scarf'
      ? path(
          'M-5.6 -86 q-2.4 -14.4 6 -14.6 q6.4 0.2 6.4 6 q-5 0.4 -7 3 q-1 4.4 -0.6 7 q-3 0.6 -4.8 -1.4z',
          shade,
        )
      : '',
  ];
  const rim = wanted.rim
    ? stroke('M10.2 -77 Q11.6 -62 9.4 -47', wanted.rim, 1.5, { opacity: 0.85 }) +
      stroke('M6 -95 Q7 -90 4.4 -86.4', wanted.rim, 1.3, { opacity: 0.85 })
    : '';
  const [rightArm, leftArm] = arms;
  const [rightLeg, leftLeg] = stride;
  const upper = group(
    [
      leftArm ? arm(leftArm, -1) : '',
      path(body, coat),
      path('M-10.5 -78 Q-5 -82.5 -1 -82.5 Q-5 -62 -3 -46 Q-7 -45 -9.4 -46 Q-12 -62 -10.5 -78z', shade, {
        opacity: 0.7,
      }),
      ...head,
      rim,
      rightArm ? arm(rightArm, 1) : '',
    ],
    { transform: `rotate(${wanted.lean ?? 0} 0 -45)` },
  );
  const scale = wanted.tall / 100;
  return group([leftLeg ? leg(leftLeg, -1) : '', rightLeg ? leg(rightLeg, 1) : '', upper], {
    transform: `translate(${wanted.x} ${wanted.y}) scale(${scale * (wanted.faces ?? 1)} ${scale})`,
  });
}
