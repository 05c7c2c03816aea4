/** What Playwright's and puppeteer's pages have in common, as far as the tests use it. */
export interface DrivenPage {
  evaluate<T, A>(work: (argument: A) => T, argument: A): Promise<Awaited<T>>;
  evaluate(script: string): Promise<unknown>;
  readonly mouse: {
    move(x: number, y: number, options?: { steps?: number }): Promise<void>;
    click(x: number, y: number): Promise<void>;
  };
  readonly keyboard: {
    press(key: string): Promise<unknown>;
    type(text: string): Promise<unknown>;
    down(key: string): Promise<unknown>;
    up(key: string): Promise<unknown>;
  };
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

/** What each browser does in a way of its own. */
export interface Driver {
  readonly page: DrivenPage;
  goto(url: string): Promise<void>;
  /**
   * Calls a function, given as its source, with the shadow root of the first element that matches `host` and a string;
   * gives back the string that it returns, or null where there is no such element or it has no shadow root. Works on
   * closed roots too, so that what is tested is the build that readers get.
   */
  callInShadow(host: string, source: string, argument: string): Promise<string | null>;
  tap(x: number, y: number): Promise<void>;
  setFile(selector: string, file: string): Promise<void>;
  screenshot(file: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
}

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const POLL_MS = 50;
const PATIENCE_MS = 10_000;

/** One browser tab, in either browser. Everything a reader does goes through the mouse, a finger or the keyboard. */
export class Tab {
  /** Console errors and uncaught exceptions since the tab was opened, in the order they came. */
  readonly errors: string[];
  readonly #driver: Driver;

  constructor(driver: Driver, errors: string[]) {
    this.#driver = driver;
    this.errors = errors;
  }

  /** Goes to an address and waits for its `load`. */
  async goto(url: string): Promise<void> {
    await this.#driver.goto(url);
  }

  /** Runs a function in the page. It sees nothing of the test's scope but its argument. */
  evaluate<T>(work: () => T): Promise<Awaited<T>>;
  evaluate<T, A>(work: (argument: A) => T, argument: A): Promise<Awaited<T>>;
  evaluate<T, A>(work: (argument: A) => T, argument?: A): Promise<Awaited<T>> {
    return this.#driver.page.evaluate(work, argument as A);
  }

  /** Runs a script, given as its source, in the page; gives back the value of its last statement. */
  run(script: string): Promise<unknown> {
    return this.#driver.page.evaluate(script);
  }

  /** As {@link evaluate}, with the (closed) shadow root of the element that matches `host`; null where there is none. */
  async inShadow<T, A = null>(
    host: string,
    work: (root: ShadowRoot, argument: A) => T,
    argument: A = null as A,
  ): Promise<T | null> {
    const source = `function (root, json) { return JSON.stringify({ result: (${work.toString()})(root, JSON.parse(json)) }) }`;
    const answer = await this.#driver.callInShadow(host, source, JSON.stringify(argument));
    return answer === null ? null : (JSON.parse(answer) as { result: T }).result;
  }

  async moveTo({ x, y }: Point): Promise<void> {
    await this.#driver.page.mouse.move(x, y, { steps: 4 });
  }

  async clickAt({ x, y }: Point): Promise<void> {
    await this.#driver.page.mouse.click(x, y);
  }

  async tapAt({ x, y }: Point): Promise<void> {
    await this.#driver.tap(x, y);
  }

  /** Presses a key, with others held: `Control+Enter`. */
  async press(keys: string): Promise<void> {
    const { keyboard } = this.#driver.page;
    const held = keys.split('+');
    const key = held.pop() ?? '';
    for (const modifier of held) await keyboard.down(modifier);
    await keyboard.press(key);
    for (const modifier of held.reverse()) await keyboard.up(modifier);
  }

  async type(text: string): Promise<void> {
    await this.#driver.page.keyboard.type(text);
  }

  /** Clicks the middle of the first element that matches, once it is there and has stopped moving. */
  async click(selector: string): Promise<void> {
    await this.clickAt(middle(await this.box(selector)));
  }

  /** Where the first element that matches is in the viewport; it is scrolled there first. Waits for it. */
  async box(selector: string): Promise<Rectangle> {
    let last = '';
    return await this.until(`${selector} to be there`, async () => {
      const box = await this.evaluate((wanted) => {
        const element = document.querySelector(wanted);
        if (element === null) return null;
        element.scrollIntoView({ block: 'nearest' });
        const { x, y, width, height } = element.getBoundingClientRect();
        return width > 0 && height > 0 ? { x, y, width, height } : null;
      }, selector);
      const seen = JSON.stringify(box);
      const isStill = seen === last;
      last = seen;
      return isStill ? box : null;
    });
  }

  /** The text of every element that matches. */
  async texts(selector: string): Promise<string[]> {
    return await this.evaluate(
      (wanted) => [...document.querySelectorAll(wanted)].map((element) => element.textContent ?? ''),
      selector,
    );
  }

  async setFile(selector: string, file: string): Promise<void> {
    await this.#driver.setFile(selector, file);
  }

  async screenshot(file: string): Promise<void> {
    await this.#driver.screenshot(file);
  }

  /** Gives the page another size, in CSS pixels. */
  async resize(width: number, height: number): Promise<void> {
    await this.#driver.resize(width, height);
  }

  /** Makes it the active tab of its window. */
  async bringToFront(): Promise<void> {
    await this.#driver.page.bringToFront();
  }

  async close(): Promise<void> {
    await this.#driver.page.close();
  }

  /** Asks until the answer is neither null, undefined nor false, and gives it back; fails after ten seconds, or as many as are given. */
  async until<T>(
    what: string,
    ask: () => Promise<T | null | undefined | false>,
    patience = PATIENCE_MS,
  ): Promise<T> {
    const end = performance.now() + patience;
    for (;;) {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
      if (performance.now() > end) throw new Error(`Waited in vain for ${what}`);
      await pause(POLL_MS);
    }
  }
}

export function middle({ x, y, width, height }: Rectangle): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
