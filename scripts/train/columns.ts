/** What a learner knows of a sentence: whose it is, and the names of all that is found in it. */
export interface Named {
  readonly repository: string;
  readonly names: Iterable<string>;
}

/** How often a name must be found before anything is learned of it: what one repository alone says is its own affair. */
export interface Rarest {
  readonly repositories: number;
  readonly sentences: number;
}

/** A column of the matrix for each name that is not too rare, in the order of the alphabet. */
export function columnsOf(sentences: Iterable<Named>, rarest: Rarest): Map<string, number> {
  const seen = new Map<string, { count: number; repositories: Set<string> }>();
  for (const { repository, names } of sentences) {
    for (const name of names) {
      const entry = seen.get(name) ?? { count: 0, repositories: new Set<string>() };
      entry.count++;
      entry.repositories.add(repository);
      seen.set(name, entry);
    }
  }
  const kept = [...seen].filter(
    ([, { count, repositories }]) => count >= rarest.sentences && repositories.size >= rarest.repositories,
  );
  return new Map(
    kept
      .map(([name]) => name)
      .sort()
      .map((name, column) => [name, column]),
  );
}

/** Deals whole repositories to folds of about the same size. */
export function foldsOf(examples: readonly { readonly repository: string }[], count: number): number[] {
  const sizes = new Map<string, number>();
  for (const { repository } of examples) sizes.set(repository, (sizes.get(repository) ?? 0) + 1);
  const loads = Array.from({ length: count }, () => 0);
  const folds = new Map<string, number>();
  for (const [repository, size] of [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const fold = loads.indexOf(Math.min(...loads));
    folds.set(repository, fold);
    loads[fold] = (loads[fold] ?? 0) + size;
  }
  return examples.map(({ repository }) => folds.get(repository) ?? 0);
}
