export { annotate } from '@/lib/annotate';
export { openPack } from '@/lib/knowledge';
