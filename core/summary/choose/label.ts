/** What a list puts before its sentences for the eye: ticks, crosses, pluses, thumbs, `:racehorse:`, `[+]`. */
const MARK =
  /^\s*(?:(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D|[✓✗✔✘]){1,8}|:[a-z][\w+-]{1,40}:|[([][+✓✗✔✘−±-][)\]]|[-+*•–—−±]{1,3}(?=\s))\s*/u;

/** What it says before them: "Good, because", "Pro:", "Bad."; "Good, but we pay for it" is a sentence that turns. */
const NAME =
  /^(?:(?:good|bad|neutral),?\s+(?:because|since|as)\s+|(?:good|bad|neutral)(?:,\s+(?!(?:but|however|yet|though|although)\b)|\.\s+|\s+[-–—]\s+)|(?:good|bad|neutral|pros?|cons?|positives?|negatives?|advantages?|disadvantages?|benefits?|drawbacks?|risks?|costs?|decision|context|problem|trade-?offs?|note)\s*(?:,\s*(?:because|since|as)\s+|\s*[:–—]\s+|\s+-\s+))/i;

/** So many marks may stand one behind the other. */
const MOST_MARKS = 3;

/** How many UTF-16 code units of a line are a label that its list gives it; 0 where it has none, or is nothing else. */
export function labelLength(line: string): number {
  let at = 0;
  for (let marks = 0; marks < MOST_MARKS; marks += 1) {
    const mark = MARK.exec(line.slice(at))?.[0].length ?? 0;
    if (mark === 0) break;
    at += mark;
  }
  at += NAME.exec(line.slice(at))?.[0].length ?? 0;
  return /\p{L}{2}/u.test(line.slice(at)) ? at : 0;
}

/** True for a line that is a label and says nothing behind it: "Cons:". */
export function isLabelAlone(line: string): boolean {
  return /^\W*(?:good|bad|neutral|pros?|cons?|positives?|negatives?|advantages?|disadvantages?)\W*$/i.test(line);
}

/** True for what a template asks for, and nobody has written: "{argument a}". */
export function isToBeWritten(line: string): boolean {
  return /^\W*(?:\{[^{}]{0,200}\}|<[^<>]{0,200}>)\W*$/.test(line.slice(labelLength(line)));
}

/** Names that are written in small letters wherever they stand. */
const SMALL_NAMES: ReadonlySet<string> = new Set(
  'apt bash chmod cmake conda containerd cron curl dbt dnf esbuild eslint etcd gcc gdb git gofmt grep gzip htop iptables javac jq kubectl kubeadm kustomize lerna libc lsof minikube mypy mysql nginx npm npx openssl php pip pipx pnpm podman psql pytest rsync runc rustc rustup sh sqlite ssh sudo systemd tar tmux tsc uv vim vite webpack wget xargs yarn zsh'.split(
    ' ',
  ),
);

/**
 * A line that has lost the words before it, with a capital letter; left as it is where it begins with the name of a
 * program, a file or something else that is written in its own way.
 *
 * @param isCode true where its first word is marked as code
 */
export function capitalised(line: string, isCode: boolean): string {
  const [first = ''] = /^\S+/.exec(line) ?? [];
  const word = first.replace(/[,;:.!?)"'”’]+$/, '').replace(/['’]s$/, '');
  const isPlain = /^\p{Ll}[\p{Ll}\p{M}]*(?:[-'’/][\p{L}\p{M}]+)*$/u.test(word);
  if (isCode || !isPlain || SMALL_NAMES.has(word)) return line;
  return line.charAt(0).toUpperCase() + line.slice(1);
}
