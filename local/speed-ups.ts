/** Off, everything is calculated and written as the engine does it by itself: the answers must be the same. */
export const speedUps = { on: true };
