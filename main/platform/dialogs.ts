/** The system's dialogs, as far as services ask for them. Each answers with absolute paths, or nothing on "Cancel". */
export interface Dialogs {
  readonly chooseFolder: (title: string) => Promise<string | null>;
  /** The name of a file to write, which may be there: the system has asked about that. */
  readonly chooseNewFile: (title: string, name: string) => Promise<string | null>;
  /** One file with one of these endings. */
  readonly chooseFile: (title: string, kind: FileKind) => Promise<string | null>;
  /** Files that a library takes in: pictures, recordings, documents. */
  readonly chooseMedia: (multiple: boolean) => Promise<readonly string[]>;
  /** Files that can be imported as articles. */
  readonly chooseArticles: () => Promise<readonly string[]>;
}

interface FileKind {
  /** What the dialog calls such files. */
  readonly name: string;
  /** Without dots. */
  readonly extensions: readonly string[];
}
