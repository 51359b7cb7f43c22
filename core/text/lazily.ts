/** Makes something when it is first asked for, and keeps it: most expressions are not needed for a few records. */
export function lazily<T extends object | null>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    if (made === undefined) made = make();
    return made;
  };
}
