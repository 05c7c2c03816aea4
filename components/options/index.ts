export { DecisionsSection } from './decisions-section';
export { EntriesSection, wantedEntry, type WantedEntry } from './entries-section';
export { Section } from './fields';
export { FiguresSection } from './figures-section';
export { HistorySection } from './history-section';
export { KnowledgeSection } from './knowledge-section';
export { NotesSection } from './notes-section';
export { LooksSection, ReadingSection, SitesSection } from './reading-section';
