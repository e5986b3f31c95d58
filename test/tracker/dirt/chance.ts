/** What a random test draws with: the same from the same seed. */
export interface Chance {
  /** From 0 to below 1. */
  share(): number;
  of<Value>(values: readonly Value[]): Value;
}

/** Numerical Recipes' linear congruential generator: its high bits are the random ones. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const share = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return { share, of: (values) => values[Math.floor(share() * values.length)] as never };
}
