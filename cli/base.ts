import { Repository, repositoryRoot } from '../platform/repository';

/** Variables by which pipelines say what a change is to be merged into. */
const TARGETS: readonly { readonly variable: string; readonly nameOf: (value: string) => string }[] = [
  { variable: 'CI_MERGE_REQUEST_DIFF_BASE_SHA', nameOf: (commit) => commit },
  { variable: 'GITHUB_BASE_REF', nameOf: onOrigin },
  { variable: 'SYSTEM_PULLREQUEST_TARGETBRANCH', nameOf: onOrigin },
  { variable: 'BITBUCKET_PR_DESTINATION_BRANCH', nameOf: onOrigin },
  { variable: 'CHANGE_TARGET', nameOf: onOrigin },
];

/** What the branch that others start from is called, the surest name first. */
const USUAL = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/** What a change is compared with where nobody says; null where there is no such commit. */
export async function usualBase(folder: string, environment: NodeJS.ProcessEnv): Promise<string | null> {
  const root = repositoryRoot(folder);
  if (root === null) return null;
  const repository = new Repository(root, true);
  const told = TARGETS.flatMap(({ variable, nameOf }) => (environment[variable] ? nameOf(environment[variable]) : []));
  for (const name of [...told, ...USUAL]) {
    if (!name.startsWith('-') && (await repository.commit(name)) !== null) return name;
  }
  return null;
}

function onOrigin(branch: string): string {
  return `origin/${branch.replace(/^refs\/heads\//, '')}`;
}
