import type { EntityType } from '@/lib/mentions';

/** An entry of the reader's own: what a name in the news is, in the reader's words. */
export interface OwnEntry {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** Other names and spellings that it is found by. */
  readonly aliases: readonly string[];
  readonly description: string;
  /** Addresses, http or https. */
  readonly links: readonly string[];
  /** ISO 8601. */
  readonly created: string;
  readonly updated: string;
}

/** What a reader writes of an entry; the rest is bookkeeping. */
export type EntryDraft = Pick<OwnEntry, 'type' | 'name' | 'aliases' | 'description' | 'links'>;

/** A pack that the reader has brought along. */
export interface OwnPack {
  readonly id: string;
  readonly name: string;
  /** Records in it. */
  readonly size: number;
  /** Bytes of the file. */
  readonly length: number;
  readonly languages: readonly string[];
  readonly added: string;
}
