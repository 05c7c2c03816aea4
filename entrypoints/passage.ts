import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { capturePassage } from '@/lib/passages';

/** Put into a page only when the reader asks for a note on what is selected there; its result goes back to the background. */
export default defineUnlistedScript(() => capturePassage(document, window));
