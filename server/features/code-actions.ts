import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver';
import { type Finding, type Fix, MORE_FINDINGS, suppressionsFor } from '../../core';
import type { ClientAbilities } from '../abilities';
import { orElse } from '../cancellation';
import type { Reading } from '../reading';
import type { Session } from '../session';
import { diagnosticOf } from './diagnostics';
import { editOf } from './edits';
import { fixAllActions, wantsFixAll } from './fix-all';
import { glossaryActions } from './glossary-actions';

/** Offers the fixes of the findings that the editor asks about, and all safe ones at once to who asks for that. */
export function offerFixes(session: Session): void {
  const { connection, client, states, log } = session;
  connection.onCodeAction((params, token) =>
    orElse([], `Looking for fixes in ${params.textDocument.uri}`, log, async () => {
      const wantsEach = wantsQuickFixes(params);
      const wantsAll = wantsFixAll(params);
      if (!wantsEach && !wantsAll) return [];
      const state = await states.of(params.textDocument.uri, token);
      if (state.kind !== 'read') return [];
      const { reading } = state;
      return [
        ...(wantsEach ? await actionsFor(params, reading, session) : []),
        ...(wantsAll ? fixAllActions(reading, client) : []),
      ];
    }),
  );
}

/** Kinds are a hierarchy: who asks for `quickfix` or for everything gets quick fixes, who asks for `source` does not. */
function wantsQuickFixes({ context: { only } }: CodeActionParams): boolean {
  return only === undefined || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
}

async function actionsFor(params: CodeActionParams, reading: Reading, session: Session): Promise<CodeAction[]> {
  const { client } = session;
  const touched = reading.findings.filter((finding) => touches(reading.place(finding.range), params.range));
  const offer = (finding: Finding, fixes: readonly Fix[]) => offered(finding, fixes, params, reading, client);
  const forGlossary = touched.map((finding) =>
    glossaryActions(finding, shownDiagnostic(finding, reading, params.context.diagnostics, client), reading, session),
  );
  return [
    ...touched.flatMap((finding) => offer(finding, finding.fixes)),
    ...(await Promise.all(forGlossary)).flat(),
    // Ways to answer come first, ways to be left alone behind all of them.
    ...touched
      .filter(({ ruleId }) => ruleId !== MORE_FINDINGS)
      .flatMap((finding) => offer(finding, suppressionsFor(reading.record, finding))),
  ];
}

function offered(
  finding: Finding,
  fixes: readonly Fix[],
  params: CodeActionParams,
  reading: Reading,
  client: ClientAbilities,
): CodeAction[] {
  const diagnostic = shownDiagnostic(finding, reading, params.context.diagnostics, client);
  const preferred = fixes.find((fix) => fix.isPreferred);
  return fixes.map((fix) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    edit: editOf(fix, reading, client),
    ...(fix === preferred ? { isPreferred: true } : {}),
  }));
}

/** The diagnostic as the editor has it, so that it knows which one the action answers. */
function shownDiagnostic(
  finding: Finding,
  reading: Reading,
  shown: readonly Diagnostic[],
  client: ClientAbilities,
): Diagnostic {
  const own = diagnosticOf(finding, reading, { ...client, showsRelatedInformation: false });
  return shown.find(({ code, range }) => code === own.code && isSame(range, own.range)) ?? own;
}

/** True when the two share a place; a cursor at the end of a range touches it. */
function touches(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

function isSame(a: Range, b: Range): boolean {
  return (
    [a.start.line, a.start.character, a.end.line, a.end.character].join() ===
    [b.start.line, b.start.character, b.end.line, b.end.character].join()
  );
}
