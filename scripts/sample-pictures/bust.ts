import { type Face, face } from './face.ts';
import * as ink from './palette.ts';
import { glow, group, oval, path, rect } from './shapes.ts';
import { Sheet } from './sheet.ts';

/** A square sheet with a backdrop in two tones and a disc of light behind the head. */
export function backdrop(seed: number, top: string, bottom: string, disc: string): Sheet {
  const s = new Sheet(seed, 1200, 1200);
  s.add(
    rect(
      0,
      0,
      1200,
      1200,
      s.linear([
        [0, top],
        [1, bottom],
      ]),
    ),
    oval(600, 520, 400, 400, disc),
    glow(s, 420, 380, 480, '#fff3d0', 0.35),
  );
  return s;
}

/** What the clothes cover, from the neck to the lower edge. */
export function shoulders(s: Sheet, color: string): string {
  const cloth = s.linear(
    [
      [0, ink.mix(color, '#ffe9c0', 0.28)],
      [0.45, color],
      [1, ink.mix(color, ink.ink, 0.5)],
    ],
    [0, 0, 1, 0.3],
  );
  return path('M90 1210 Q120 960 330 890 Q470 850 500 800 H700 Q730 850 870 890 Q1080 960 1110 1210z', cloth);
}

/** The face at its place on the sheet; hair goes before and after it. */
export function head(s: Sheet, wanted: Face): string {
  return group([face(s, wanted)], { transform: 'translate(600 540) scale(1.16)' });
}
