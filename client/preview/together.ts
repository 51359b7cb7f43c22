/** Keystrokes that come within this time are shown together, in milliseconds. */
export const TOGETHER = 40;
