export { annotate } from '@/lib/annotate';
export { openPack } from '@/lib/knowledge';
export { tokenize } from '@/lib/text';
