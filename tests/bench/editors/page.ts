import { type Block, makeDocument } from './document.ts';
import './page.css';

/** What the bench reads from each page. */
export interface BenchPage {
  /** Milliseconds from a key's event to the message after its frame. */
  readonly keys: number[];
  /** Milliseconds from the document to its first frame; `null` before that. */
  opened: number | null;
  /** Closes the document and opens it again; milliseconds to its first frame. The program's code has run by then. */
  readonly reopen: () => Promise<number>;
  /** The editable element. */
  readonly editable: () => HTMLElement;
}

declare global {
  interface Window {
    bench?: BenchPage;
  }
}

/** Opens a document in a place and returns what closes it. */
type Open = (blocks: readonly Block[], place: HTMLElement) => () => void;

/** Opens the document that the address asks for in an editor, and times the opening and every key. */
export function openPage(open: Open): void {
  const words = Number(new URLSearchParams(location.search).get('words') ?? 800);
  const blocks = makeDocument(words);
  const timeOpening = (then: (milliseconds: number) => void): void => {
    const place = document.createElement('div');
    document.body.append(place);
    const start = performance.now();
    const close = open(blocks, place);
    afterFrame(() => then(performance.now() - start));
    closeLast = () => {
      close();
      place.remove();
    };
  };
  let closeLast = (): void => {};
  const bench: BenchPage = {
    keys: [],
    opened: null,
    reopen: () => {
      closeLast();
      return new Promise((resolve) => afterFrame(() => timeOpening(resolve)));
    },
    editable: () => document.querySelector<HTMLElement>('[contenteditable="true"]') ?? document.body,
  };
  window.bench = bench;
  timeOpening((milliseconds) => {
    bench.opened = milliseconds;
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
