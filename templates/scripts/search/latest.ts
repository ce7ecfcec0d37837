/**
 * Numbers tasks that follow each other faster than they end.
 * @returns A function that begins a task and returns another, which says whether the task is still the latest.
 */
export function latestOnly(): () => () => boolean {
  let latest = 0;
  return () => {
    latest += 1;
    const mine = latest;
    return () => mine === latest;
  };
}

/** How long typing has to pause before a search begins, in milliseconds. */
const pause = 150;

/** Does something when typing pauses. */
export function afterTyping(task: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(task, pause);
  };
}
