import { z } from 'zod';
import type { Html } from '../html/html.ts';
import type { ArticleId, MediaId } from '../library/ids.ts';
import type { CropArea } from '../media/crop.ts';
import type { NodeContext } from './render-context.ts';
import type { KnownNode } from './walk-body.ts';

/** Block: stands alone. Inline: inside a line of text. Part: only inside the one block that owns it. */
type NodeKind = 'block' | 'inline' | 'part';

/** Everything the program must know of a body node to check it, print it and find what it refers to. */
export interface NodeSpec<Node> {
  readonly kind: NodeKind;
  /** The types of node that it may hold; empty for a leaf. */
  readonly contains: readonly string[];
  /** The node's own fields. Children are checked by the walk, one by one. */
  readonly schema: z.ZodType<Node>;
  /** `known`: the same node with its children, for what depends on their words. */
  readonly render: (node: Node, children: Html, context: NodeContext, known: KnownNode) => Html;
  /** The children as they are printed, where HTML groups them otherwise than Lexical does. */
  readonly arrange?: (children: readonly KnownNode[]) => readonly KnownNode[];
  /** The text that a reader sees of a leaf; a node with children is the text of these. */
  readonly text?: (node: Node) => string;
  /** What a reader sees below the text of its children, though it is a field of its own. */
  readonly textBelow?: (node: Node) => string;
  /** Between its text and the text before it in the same parent; by default a line end, between inline nodes nothing. */
  readonly textBefore?: string;
  /** What sets its text apart from the words around it where there is nothing but text. */
  readonly textAround?: readonly [string, string];
  readonly pictures?: (node: Node) => readonly PictureUse[];
  /** The recordings and documents of the library that it has. */
  readonly files?: (node: Node) => readonly FileUse[];
  /** The articles of the library that it leads to. */
  readonly articles?: (node: Node) => readonly ArticleId[];
}

/** A media item as a node shows it, with this use's own words for those who can't see it. */
export interface PictureUse {
  readonly media: MediaId;
  readonly alt: string;
  /** `true`: an empty alt text is meant. */
  readonly decorative: boolean;
  /** The part that it shows; all of it where there is none. */
  readonly area?: CropArea | null;
  /** Absent where a use has none of its own. */
  readonly credit?: string;
  /** Absent where the caption is the node's text. */
  readonly caption?: string;
}

/** A recording or document as a node has it, with this use's own words. */
export interface FileUse {
  readonly media: MediaId;
  readonly title: string;
  /** The next are absent of a document. */
  readonly caption?: string;
  readonly credit?: string;
  readonly poster?: MediaId | null;
  /** Whether there is one. */
  readonly transcript?: boolean;
}

export function defineNode<Node>(spec: NodeSpec<Node>): NodeSpec<Node> {
  return spec;
}

/** The types of inline nodes that every line of text holds. */
export const inlineTypes = ['text', 'linebreak', 'tab', 'link', 'language'] as const;
/** What running text holds: notes too. In a subhead or a caption they would be out of place. */
export const proseTypes = [...inlineTypes, 'footnote'] as const;
/** The types of nodes in text that is kept as typed: code, HTML. */
export const verbatimTypes = ['text', 'linebreak', 'tab'] as const;
/** The types of blocks that a block around blocks holds: no such block again. */
export const boxTypes = ['paragraph', 'heading', 'list', 'quote'] as const;

/** A Lexical element's saved fields with `fields` of its own. Strict: an unknown field would be lost by a save. */
export function elementSchema<Type extends string, Fields extends z.ZodRawShape>(type: Type, fields: Fields) {
  return z.strictObject({
    type: z.literal(type),
    version: z.literal(1),
    direction: z.enum(['ltr', 'rtl']).nullable(),
    format: z.enum(['', 'left', 'start', 'center', 'right', 'end', 'justify']),
    indent: z.int().min(0),
    textFormat: z.int().optional(),
    textStyle: z.string().optional(),
    children: z.array(z.unknown()),
    ...fields,
  });
}
