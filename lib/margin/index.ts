import { browser } from '@/lib/browser';

/** Chrome's side panel, which the polyfill's types do not know. */
interface SidePanel {
  open(options: { readonly windowId: number }): Promise<void>;
}

const { sidePanel, sidebarAction } = browser as unknown as {
  readonly sidePanel?: SidePanel;
  readonly sidebarAction?: { open(): Promise<void> };
};

/** Whether this browser has room beside the page: phones have not. */
export const hasMargin = sidePanel !== undefined || sidebarAction !== undefined;

/**
 * Opens the margin beside the page. Call it at once when the reader has pressed something: browsers open no panel
 * unasked, and after the first `await` they take it for that.
 *
 * @param windowId the window, which Chrome wants to be told
 * @returns false where the browser does not open it
 */
export async function openMargin(windowId: number | undefined): Promise<boolean> {
  try {
    if (sidePanel && windowId !== undefined) await sidePanel.open({ windowId });
    else if (sidebarAction) await sidebarAction.open();
    else return false;
    return true;
  } catch {
    return false;
  }
}
