import type { FolderEntry } from './protocol';

/** Files by their URIs. */
export interface UriFiles {
  /** The text of a file; undefined where there is none. Rejects for one that is there and cannot be read. */
  read(uri: string): Promise<string | undefined>;
  exists(uri: string): Promise<boolean>;
  /** Empty for what is no folder. */
  list(uri: string): Promise<readonly FolderEntry[]>;
}

/** What the server needs from the platform it runs on. */
export interface Host extends UriFiles {
  /** Whether the platform reaches the file by itself; others are asked of the client. */
  reaches(uri: string): boolean;
  /** The day that its clock shows, `YYYY-MM-DD`. */
  today(): string;
  /** The day of the commit that brought a file, `YYYY-MM-DD`; null where nobody knows. */
  firstCommit(uri: string): Promise<string | null>;
}

/** Where the server tells what went wrong without troubling the user. */
export interface Log {
  error(message: string): void;
  warn(message: string): void;
}
