import type { Tab } from './driver/tab';

/** Presses a button that downloads, and gives the text that would have been saved. */
export async function downloaded(popup: Tab, press: () => Promise<void>): Promise<string> {
  await popup.evaluate(() => {
    const page = window as unknown as { saved?: Promise<string> };
    const create = URL.createObjectURL.bind(URL);
    // What an earlier press saved must not stand for what this one will.
    delete page.saved;
    URL.createObjectURL = (blob: Blob) => {
      page.saved = blob.text();
      return create(blob);
    };
    // The file itself is of no interest, and Firefox would ask where to put it.
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  await press();
  return await popup.until(
    'the file',
    () =>
      popup.evaluate(async () => (await (window as unknown as { saved?: Promise<string> }).saved) ?? null),
    40_000,
  );
}
