export { mapInBatches } from './batches';
export { EXPORT_FORMATS, exportNotes, type ExportedFile, type ExportFormat } from './export';
export { importFile, openFile, type ImportResult } from './import';
export { elementLines } from './lines';
export { noteWithSource } from './markdown';
