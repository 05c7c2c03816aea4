import { defineContentScript } from 'wxt/utils/define-content-script';
import { Annotator } from '@/lib/reading';
import './style.css';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  // Else WXT would tell the page that we are there.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const annotator = new Annotator(document, window);
    annotator.start();
    ctx.addEventListener(window, 'wxt:locationchange', () => annotator.navigated());
    // After an update or removal of the extension this script lives on in open pages, without anyone to talk to.
    ctx.onInvalidated(() => annotator.stop());
  },
});
