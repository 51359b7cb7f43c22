/** Where a line of a file can be looked at, for a page that stands apart from the repository; null where nobody knows. */
export type SourceLink = (path: string, line: number) => string | null;

/**
 * Links to the lines of the commit that a pipeline of GitHub or GitLab runs for.
 *
 * @param environment the variables that both set
 */
export function sourceLinks(environment: NodeJS.ProcessEnv): SourceLink {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA, CI_PROJECT_URL, CI_COMMIT_SHA } = environment;
  if (GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_SHA) {
    // `plain` shows a Markdown file as text, where lines can be pointed at.
    return (path, line) =>
      `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/${GITHUB_SHA}/${encoded(path)}?plain=1#L${line}`;
  }
  if (CI_PROJECT_URL && CI_COMMIT_SHA) {
    return (path, line) => `${CI_PROJECT_URL}/-/blob/${CI_COMMIT_SHA}/${encoded(path)}?plain=1#L${line}`;
  }
  return () => null;
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
