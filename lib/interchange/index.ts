export { EXPORT_FORMATS, exportNotes, type ExportedFile, type ExportFormat } from './export';
export { importFile, type ImportResult, type RefusedEntry } from './import';
