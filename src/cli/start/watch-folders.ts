import { watch } from "node:fs";

/** How long a folder has to be still, in milliseconds: programs save in several steps. */
const stillness = 60;

/** Calls back after each change below some folders, one call at a time; changes during a call lead to one more. Never ends. */
export async function watchFolders(folders: readonly string[], changed: () => Promise<void>): Promise<never> {
  let timer: NodeJS.Timeout | undefined;
  let wake = Promise.withResolvers<void>();
  const notice = () => {
    clearTimeout(timer);
    timer = setTimeout(() => wake.resolve(), stillness);
  };
  for (const folder of folders) watch(folder, { recursive: true }, notice);
  for (;;) {
    await wake.promise;
    wake = Promise.withResolvers<void>();
    await changed();
  }
}
