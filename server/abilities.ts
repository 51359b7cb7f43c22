import { DiagnosticTag, type InitializeParams, MarkupKind } from 'vscode-languageserver';
import type { InitializationOptions } from './protocol';

/** What a client can do, in the terms in which the server cares. */
export interface ClientAbilities {
  readonly pullsDiagnostics: boolean;
  /** Pulls again when it is told that diagnostics may have changed. */
  readonly refreshesDiagnostics: boolean;
  readonly showsRelatedInformation: boolean;
  /** Shows words as faded that a diagnostic says are to be. */
  readonly fadesWords: boolean;
  readonly takesCodeActions: boolean;
  /** Edits may name the version of the document that they are made for. */
  readonly takesVersionedEdits: boolean;
  /** Edits may have places to fill in. */
  readonly takesSnippetEdits: boolean;
  /** Edits may make files. */
  readonly createsFiles: boolean;
  /** Goes to a place of a document when it is asked to. */
  readonly showsDocuments: boolean;
  /** Shows what is said of words as Markdown. */
  readonly readsMarkdown: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly watchesFiles: boolean;
  /** Watches files in folders that are not open, too. */
  readonly watchesFolders: boolean;
  readonly readsFiles: boolean;
  readonly showsStatus: boolean;
}

export function abilitiesOf({ capabilities, initializationOptions }: InitializeParams): ClientAbilities {
  const { textDocument, workspace } = capabilities;
  const edits = workspace?.workspaceEdit;
  const options = (initializationOptions ?? {}) as InitializationOptions;
  const pullsDiagnostics = textDocument?.diagnostic !== undefined;
  const diagnostics = pullsDiagnostics ? textDocument?.diagnostic : textDocument?.publishDiagnostics;
  return {
    pullsDiagnostics,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    showsRelatedInformation: diagnostics?.relatedInformation === true,
    fadesWords: diagnostics?.tagSupport?.valueSet.includes(DiagnosticTag.Unnecessary) === true,
    takesCodeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    takesVersionedEdits: edits?.documentChanges === true,
    takesSnippetEdits: edits?.documentChanges === true && edits.snippetEditSupport === true,
    createsFiles: edits?.documentChanges === true && edits.resourceOperations?.includes('create') === true,
    showsDocuments: capabilities.window?.showDocument?.support === true,
    readsMarkdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesFolders: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    readsFiles: options.files === true,
    showsStatus: options.documentStatus === true,
  };
}
