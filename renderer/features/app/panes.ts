/** The panes beside the text that can go away. */
export type Pane = 'list' | 'inspector';

export interface PaneWishes {
  /** What the person has switched on, for windows with room for it. */
  readonly list: boolean;
  readonly inspector: boolean;
  /** Whether the page is shown beside the text. */
  readonly previewing: boolean;
  /** What the person said while there was no room for both; `null` as long as nothing was said. */
  readonly chosen: Pane | 'none' | null;
  /** The window's, in CSS pixels. */
  readonly width: number;
}

/** In CSS pixels: narrower than this there is no room for both panes beside the text, or beside the text and the page. */
const roomForBoth = 1080;
const roomForBothAndPage = 1500;

export function isCramped({ width, previewing }: Pick<PaneWishes, 'width' | 'previewing'>): boolean {
  return width < (previewing ? roomForBothAndPage : roomForBoth);
}

/** Which panes there are. Without room for both, one makes way: the text keeps a width that can be read. */
export function panesShown(wishes: PaneWishes): Readonly<Record<Pane, boolean>> {
  const { list, inspector, previewing, chosen, width } = wishes;
  if (!isCramped(wishes)) return { list, inspector };
  const first = previewing ? (width < roomForBoth ? 'none' : 'inspector') : list ? 'list' : 'inspector';
  const shown = chosen ?? first;
  return { list: shown === 'list' && list, inspector: shown === 'inspector' && inspector };
}
