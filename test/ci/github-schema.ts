import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';

type Parse = typeof parseWorkflow;

/** What is wrong with an action, by the schema of GitHub. */
export function problemsOfAction(name: string, content: string): string[] {
  return problems(parseAction, name, content);
}

/** What is wrong with a workflow, by the schema of GitHub. */
export function problemsOfWorkflow(name: string, content: string): string[] {
  return problems(parseWorkflow, name, content);
}

function problems(parse: Parse, name: string, content: string): string[] {
  const { context } = parse({ name, content }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}
