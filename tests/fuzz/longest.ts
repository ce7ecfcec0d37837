/** The longest that a run may take, in milliseconds of processor time. */
export const longest = 2000;
