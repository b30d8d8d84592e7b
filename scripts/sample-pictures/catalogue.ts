import { edmundAchterberg, gracaMonteval, ilseFarrow } from './portraits-desk.ts';
import { hesterVane, tomasArdil, yusraKantawi } from './portraits-reporters.ts';
import { bridgeInFog } from './scenes/bridge-in-fog.ts';
import { classroom } from './scenes/classroom.ts';
import { ferryAtNight } from './scenes/ferry-at-night.ts';
import { fishAuction } from './scenes/fish-auction.ts';
import { floodGauge } from './scenes/flood-gauge.ts';
import { footballPitch } from './scenes/football-pitch.ts';
import { greenhouse } from './scenes/greenhouse.ts';
import { harbourAtDusk } from './scenes/harbour-at-dusk.ts';
import { marketStreet } from './scenes/market-street.ts';
import { mountainRoad } from './scenes/mountain-road.ts';
import { notebooks } from './scenes/notebooks.ts';
import { orchestra } from './scenes/orchestra.ts';
import { readingRoom } from './scenes/reading-room.ts';
import { solarRoofs } from './scenes/solar-roofs.ts';
import { theatreStage } from './scenes/theatre-stage.ts';
import { weirKeeper } from './scenes/weir-keeper.ts';
import { wheelhouse } from './scenes/wheelhouse.ts';
import type { Sheet } from './sheet.ts';

export interface SamplePicture {
  /** The file's name without its ending. */
  readonly name: string;
  readonly draw: () => Sheet;
  /** What is seen. */
  readonly alt: string;
  /** What it is about. */
  readonly caption: string;
  /** The day on which the paper's illustrator is supposed to have finished it. */
  readonly drawn: string;
}

const scenes: readonly SamplePicture[] = [
  {
    name: 'flood-gauge',
    draw: floodGauge,
    alt: 'A striped gauge board stands in fast brown water against a stone bridge pier at night. Rain falls, street lamps are reflected from the far bank, and an empty red rowing boat drifts past.',
    caption:
      'The gauge at Weir Bridge. On 9 February the river reached 4.86 metres, a hand below the highest painted figure.',
    drawn: '2026-11-16',
  },
  {
    name: 'notebooks',
    draw: notebooks,
    alt: 'Two piles of school notebooks on a wooden table by a window. In front of them one lies open, its pages half filled with columns of pencilled figures, a pencil across them and a steaming mug beside it.',
    caption: 'The notebooks of Benedita Rook, two for each year from 1961 to 2004.',
    drawn: '2026-09-22',
  },
  {
    name: 'weir-keeper',
    draw: weirKeeper,
    alt: 'A white-haired woman in a yellow oilskin sits at a window with an open notebook and a pencil in her hands. Behind her a stone bridge, the low sun and a shelf full of notebooks.',
    caption: 'Benedita Rook at the window from which she read the gauge for forty-three years.',
    drawn: '2026-11-01',
  },
  {
    name: 'bridge-in-fog',
    draw: bridgeInFog,
    alt: 'A long stone bridge stands in the mist on a pale river, with a small house and one lit window at its right end. A lone figure in a cap stands on the parapet against the low sun.',
    caption: 'Weir Bridge on a still morning, with the keeper’s house at its eastern end.',
    drawn: '2026-10-30',
  },
  {
    name: 'ferry-at-night',
    draw: ferryAtNight,
    alt: 'A red-hulled ferry with rows of lit windows crosses dark water under a full moon. Passengers are silhouettes behind the glass; a figure in a yellow coat stands at the bow.',
    caption: 'The Andorinha on the last crossing of the night, with the lights of Alvane astern.',
    drawn: '2026-10-27',
  },
  {
    name: 'wheelhouse',
    draw: wheelhouse,
    alt: 'A grey-haired man in a dark cap, seen from behind, holds a ship’s wheel between glowing dials and a green radar screen. Through wet windows the lamps of a quay shine in the rain.',
    caption: 'Captain Joaquim Brandel on the bridge of the Andorinha.',
    drawn: '2026-10-28',
  },
  {
    name: 'orchestra',
    draw: orchestra,
    alt: 'A conductor with raised arms, seen from behind, faces an orchestra in a timber loft at night. Sheets of music with brown lower edges hang on lines under the roof.',
    caption:
      'Nadira Belcourt rehearses the Harbour Orchestra in the Old Sail Loft. The parts overhead were dried there after the flood, and some never left.',
    drawn: '2026-11-15',
  },
  {
    name: 'theatre-stage',
    draw: theatreStage,
    alt: 'Nine actors stand in a row on a stage covered with white salt in front of a huge pale sun, while an old man sweeps. Red curtains frame them; rows of heads watch from the dark.',
    caption:
      'The second act of “The Salt Tax” at the Teatro Salina, with four tonnes of salt from the pans below the town.',
    drawn: '2026-11-07',
  },
  {
    name: 'football-pitch',
    draw: footballPitch,
    alt: 'Under floodlights and light rain a footballer in red has risen between two defenders in pale shirts, and the ball flies towards the goal as the keeper dives. A full stand looks on.',
    caption: 'Danilo Prewett rises between two defenders in the ninety-second minute at Salt Meadow.',
    drawn: '2026-11-14',
  },
  {
    name: 'solar-roofs',
    draw: solarRoofs,
    alt: 'Rows of red-tiled roofs step down to a blue sea in bright sun, some of them with solar panels. In front a fitter in a yellow jacket lowers the last panel into place, watched by a gull on a chimney.',
    caption: 'One Alvane roof in nine now carries panels. The gulls have not been asked.',
    drawn: '2026-11-09',
  },
  {
    name: 'fish-auction',
    draw: fishAuction,
    alt: 'A woman in an orange coat stands on a wooden crate under a lamp with one arm raised. Buyers in coats and caps stand in a half circle behind rows of coloured crates full of fish.',
    caption:
      'Celeste Harrowgate sells a night’s catch at the Harbour Market, where the price is whatever somebody nods at.',
    drawn: '2026-10-30',
  },
  {
    name: 'harbour-at-dusk',
    draw: harbourAtDusk,
    alt: 'Three fishing boats lie in a harbour that reflects an orange sunset. An old crane with a lit cabin stands over the quay, a church tower behind it, and a man with a coil of rope in front.',
    caption: 'The inner harbour at dusk, with Crane No. 4 at the fish quay.',
    drawn: '2026-10-29',
  },
  {
    name: 'classroom',
    draw: classroom,
    alt: 'Nine children, seen from behind, sit at wooden desks in three rows. A grey-haired teacher writes on a blackboard that two chalk lines divide in three; a stove burns and mountains fill the windows.',
    caption: 'Anselmo Tarrow teaches all the classes at Pedrasco at once, divided by two chalk lines.',
    drawn: '2026-11-12',
  },
  {
    name: 'greenhouse',
    draw: greenhouse,
    alt: 'Between two rows of tall tomato plants in a greenhouse a woman in a red jacket and a headscarf carries a crate of tomatoes. Early sun comes through the open door behind her.',
    caption:
      'Lurdes Prewett in her greenhouse at Tamarel, before seven. The water in the pipes fell on the roof in January.',
    drawn: '2026-10-14',
  },
  {
    name: 'reading-room',
    draw: readingRoom,
    alt: 'Readers bend over books at long tables with green lamps in a high room lined with shelves. Arched windows show a blue evening and the masts of the harbour; a librarian walks down a red carpet with a pile of books.',
    caption:
      'The reading room of Alvane Public Library after seven in the evening. Its lamps date from 1926.',
    drawn: '2026-10-06',
  },
  {
    name: 'mountain-road',
    draw: mountainRoad,
    alt: 'A road winds in many bends up a green mountain to a village with a church tower. Cyclists climb it past a pale new bridge with culverts, and a sheep trails a red ribbon in the foreground.',
    caption:
      'The R14 to Pedrasco on the morning of its reopening. The pale stretch with the culverts is the new seventh bend.',
    drawn: '2026-10-25',
  },
  {
    name: 'market-street',
    draw: marketStreet,
    alt: 'Paper lanterns, some in the form of boats, hang in strings over a street at dusk that runs down to the sea. People stroll between lit shop fronts and stalls with striped awnings.',
    caption: 'The Rua das Redes on a market night, with lanterns made by the children of Low Town.',
    drawn: '2026-11-20',
  },
];

const faces = [
  [
    'hester-vane',
    'Hester Vane',
    hesterVane,
    'a woman with red hair to her chin, an earring and a green jacket',
  ],
  [
    'tomas-ardil',
    'Tomás Ardil',
    tomasArdil,
    'a man with a dark beard, a blue cap and a blue fisherman’s jersey',
  ],
  [
    'yusra-kantawi',
    'Yusra Kantawi',
    yusraKantawi,
    'a woman with round glasses and a teal headscarf in front of bookshelves',
  ],
  [
    'edmund-achterberg',
    'Edmund Achterberg',
    edmundAchterberg,
    'an elderly man with a white moustache, a red tie and a stopwatch',
  ],
  [
    'graca-monteval',
    'Graça Monteval',
    gracaMonteval,
    'a woman with grey curls, a pale jersey and blue beads, a red pencil at her side',
  ],
  [
    'ilse-farrow',
    'Ilse Farrow',
    ilseFarrow,
    'a woman with a long fair plait, a pencil behind her ear and paint on her cheek',
  ],
] as const;

export const samplePictures: readonly SamplePicture[] = [
  ...scenes,
  ...faces.map(([slug, name, draw, looks]) => ({
    name: `portrait-${slug}`,
    draw,
    alt: `Drawn portrait of ${name}: ${looks}.`,
    caption: `${name} of The Alvane Ledger.`,
    drawn: '2026-09-30',
  })),
];

export const illustrator = 'Ilse Farrow';
export const creditLine = 'Ilse Farrow/The Alvane Ledger';
export const copyrightNotice = '© 2026 The Alvane Ledger';
