/** Rows of a sparse matrix: of each row the columns that are not 0, and what stands there. */
export interface Row {
  readonly columns: readonly number[];
  readonly values: readonly number[];
}

export interface Fitted {
  readonly weights: Float64Array;
  readonly bias: number;
}

interface Point {
  readonly loss: number;
  readonly gradient: Float64Array;
}

const MEMORY = 8;
const MOST_STEPS = 60;

/**
 * Fits a logistic regression with an L2 penalty by L-BFGS. Deterministic: the same rows give the same weights.
 *
 * @param importance of each row; what is told of it with less certainty counts less
 * @param trust in the rows against the penalty: the larger, the larger weights may become
 */
export function fitLogistic(
  rows: readonly Row[],
  targets: readonly boolean[],
  importance: readonly number[],
  width: number,
  trust: number,
): Fitted {
  const at = (point: Float64Array): Point => lossAt(point, rows, targets, importance, trust);
  let x: Float64Array = new Float64Array(width + 1);
  let here = at(x);
  const steps: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let count = 0; count < MOST_STEPS; count++) {
    const direction = directionFrom(here.gradient, steps);
    const slope = dot(direction, here.gradient);
    if (slope > -1e-9) break;
    let length = steps.length === 0 ? 1 / Math.max(1, Math.sqrt(-slope)) : 1;
    let next = along(x, direction, length);
    let there = at(next);
    while (there.loss > here.loss + 1e-4 * length * slope && length > 1e-10) {
      length /= 2;
      next = along(x, direction, length);
      there = at(next);
    }
    const s = along(next, x, -1);
    const y = along(there.gradient, here.gradient, -1);
    const curvature = dot(s, y);
    if (curvature > 1e-12) steps.push({ s, y, rho: 1 / curvature });
    if (steps.length > MEMORY) steps.shift();
    const gain = here.loss - there.loss;
    x = next;
    here = there;
    if (gain < 1e-5 * Math.abs(here.loss)) break;
  }
  return { weights: x.slice(0, width), bias: x[width] ?? 0 };
}

/** The sum that the logistic function makes a probability of. */
export function scoreOf({ weights, bias }: Fitted, { columns, values }: Row): number {
  let sum = bias;
  for (let i = 0; i < columns.length; i++) sum += (weights[columns[i] ?? 0] ?? 0) * (values[i] ?? 0);
  return sum;
}

function lossAt(
  x: Float64Array,
  rows: readonly Row[],
  targets: readonly boolean[],
  importance: readonly number[],
  trust: number,
): Point {
  const width = x.length - 1;
  const gradient = x.slice();
  gradient[width] = 0;
  let loss = 0.5 * dot(gradient, gradient);
  const fitted = { weights: x, bias: x[width] ?? 0 };
  rows.forEach((row, i) => {
    const z = scoreOf(fitted, row);
    const weight = trust * (importance[i] ?? 1);
    const signed = targets[i] ? -z : z;
    loss += weight * (Math.max(0, signed) + Math.log1p(Math.exp(-Math.abs(signed))));
    const slope = weight * (1 / (1 + Math.exp(-z)) - (targets[i] ? 1 : 0));
    for (let k = 0; k < row.columns.length; k++) {
      const column = row.columns[k] ?? 0;
      gradient[column] = (gradient[column] ?? 0) + slope * (row.values[k] ?? 0);
    }
    gradient[width] = (gradient[width] ?? 0) + slope;
  });
  return { loss, gradient };
}

/** The two loops of L-BFGS: the gradient, bent by what the last steps told of the curvature. */
function directionFrom(
  gradient: Float64Array,
  steps: readonly { s: Float64Array; y: Float64Array; rho: number }[],
): Float64Array {
  let q: Float64Array = gradient.slice();
  const alphas: number[] = [];
  for (const { s, y, rho } of steps.toReversed()) {
    const alpha = rho * dot(s, q);
    alphas.unshift(alpha);
    q = along(q, y, -alpha);
  }
  const last = steps.at(-1);
  if (last) q = along(new Float64Array(q.length), q, 1 / (last.rho * dot(last.y, last.y)));
  steps.forEach(({ s, y, rho }, i) => {
    q = along(q, s, (alphas[i] ?? 0) - rho * dot(y, q));
  });
  return along(new Float64Array(q.length), q, -1);
}

function along(from: Float64Array, direction: Float64Array, length: number): Float64Array {
  const to = from.slice();
  for (let i = 0; i < to.length; i++) to[i] = (to[i] ?? 0) + length * (direction[i] ?? 0);
  return to;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
