/** Edits that were handed over and not yet written: the main process checks each before it writes it. */
const underWay = new Set<Promise<unknown>>();

/** Keeps an edit in mind until it is written, refused or asked about. */
export function trackEdit<T>(edit: Promise<T>): Promise<T> {
  const forget = () => underWay.delete(settled);
  const settled: Promise<unknown> = edit.then(forget, forget);
  underWay.add(settled);
  return edit;
}

/** Waits for the edits under way, so that a step back right after one takes back that edit and not the one before. */
export async function editsSettled(): Promise<void> {
  while (underWay.size > 0) await Promise.all(underWay);
}
