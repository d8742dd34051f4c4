/**
 * Whether an answer takes back a part of what stood there before: another option, a tick taken away, another partner. What is typed or put in order
 * is still being found. Both are as response.js reads them, null for nothing.
 */
export function takesBack(before, now) {
  if (!before) return false;
  if (before.choice !== undefined) return before.choice !== now?.choice;
  if (before.choices) return before.choices.some((option) => !now?.choices?.includes(option));
  if (before.pairs) return before.pairs.some((right, left) => right >= 0 && now?.pairs?.[left] !== right);
  return false;
}
