import { type Block, makeDocument } from './document.ts';
import './page.css';

/** What the bench reads from each page. */
export interface BenchPage {
  /** Milliseconds from a key's event to the message after its frame. */
  readonly keys: number[];
  /** Milliseconds from the document to its first frame; `null` before that. */
  opened: number | null;
  /** The editable element. */
  readonly editable: () => HTMLElement;
}

declare global {
  interface Window {
    bench?: BenchPage;
  }
}

/** Opens the document that the address asks for in an editor, and times the opening and every key. */
export function openPage(open: (blocks: readonly Block[], place: HTMLElement) => void): void {
  const words = Number(new URLSearchParams(location.search).get('words') ?? 800);
  const blocks = makeDocument(words);
  const place = document.createElement('div');
  document.body.append(place);
  const bench: BenchPage = {
    keys: [],
    opened: null,
    editable: () => document.querySelector<HTMLElement>('[contenteditable="true"]') ?? document.body,
  };
  window.bench = bench;
  const start = performance.now();
  open(blocks, place);
  afterFrame(() => {
    bench.opened = performance.now() - start;
  });
  addEventListener(
    'keydown',
    ({ timeStamp }) => afterFrame(() => void bench.keys.push(performance.now() - timeStamp)),
    true,
  );
}

function afterFrame(then: () => void): void {
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = then;
    channel.port2.postMessage(null);
  });
}
