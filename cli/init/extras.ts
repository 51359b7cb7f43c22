import azurePipelines from '../../docs/ci/recipes/azure-pipelines.yml?raw';
import bitbucketPipelines from '../../docs/ci/recipes/bitbucket-pipelines.yml?raw';
import gitPreCommit from '../../docs/ci/recipes/git-pre-commit.sh?raw';
import githubActions from '../../docs/ci/recipes/github-actions.yml?raw';
import gitlabCi from '../../docs/ci/recipes/gitlab-ci.yml?raw';
import huskyPreCommit from '../../docs/ci/recipes/husky-pre-commit.sh?raw';
import jenkinsfile from '../../docs/ci/recipes/Jenkinsfile?raw';
import lefthook from '../../docs/ci/recipes/lefthook.yml?raw';
import lintStaged from '../../docs/ci/recipes/lint-staged.json?raw';
import preCommitConfig from '../../docs/ci/recipes/pre-commit-config.yaml?raw';

/** A file that can be written into a project. */
export interface NewFile {
  /** From the root of the project, with `/` between the parts. */
  readonly path: string;
  readonly text: string;
  readonly isExecutable?: boolean;
}

/** What can be had besides the configuration, by the name that the caller gives it. */
export interface Extra {
  readonly name: string;
  readonly title: string;
  readonly files: readonly NewFile[];
}

/** Where a pull request is checked. */
export const workflows: readonly Extra[] = [
  { name: 'github', title: 'GitHub Actions', files: [file('.github/workflows/decision-records.yml', githubActions)] },
  { name: 'gitlab', title: 'GitLab CI', files: [file('.gitlab-ci.yml', gitlabCi)] },
  { name: 'azure', title: 'Azure Pipelines', files: [file('azure-pipelines.yml', azurePipelines)] },
  { name: 'bitbucket', title: 'Bitbucket Pipelines', files: [file('bitbucket-pipelines.yml', bitbucketPipelines)] },
  { name: 'jenkins', title: 'Jenkins', files: [file('Jenkinsfile', jenkinsfile)] },
];

/** Who runs the check before a commit. */
export const hooks: readonly Extra[] = [
  { name: 'pre-commit', title: 'pre-commit', files: [file('.pre-commit-config.yaml', preCommitConfig)] },
  { name: 'lefthook', title: 'lefthook', files: [file('lefthook.yml', lefthook)] },
  {
    name: 'husky',
    title: 'husky with lint-staged',
    files: [file('.husky/pre-commit', huskyPreCommit), file('.lintstagedrc.json', lintStaged)],
  },
  {
    name: 'git',
    title: 'git alone',
    files: [{ path: '.githooks/pre-commit', text: gitPreCommit, isExecutable: true }],
  },
];

function file(path: string, text: string): NewFile {
  return { path, text };
}
