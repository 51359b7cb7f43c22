import { repositoryRoot } from '../platform/repository';
import { toSlashes } from './files';

/** The root of the repository that a folder is in, the folder itself where it is in none. With `/` between the parts. */
export function rootAbove(folder: string): string {
  return toSlashes(repositoryRoot(folder) ?? folder);
}

/** The path of a file from the root; as it is shown where it lies elsewhere or nowhere. */
export function nameIn(root: string, home: string | null, shown: string): string {
  return home?.startsWith(`${root}/`) ? home.slice(root.length + 1) : shown;
}
