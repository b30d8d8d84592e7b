/**
 * The one global that Node and browsers share and that the language's own library lacks. Declared here so that this
 * folder compiles with neither of their types, which keeps everything else of theirs out.
 */
declare class URL {
  constructor(url: string, base?: string | URL);
  static parse(url: string, base?: string | URL): URL | null;
  static canParse(url: string, base?: string | URL): boolean;
  readonly href: string;
  readonly origin: string;
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}
