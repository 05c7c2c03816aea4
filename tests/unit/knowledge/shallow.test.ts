import { describe, expect, it } from 'vitest';
import { openPack, writePack, type EntityRecord } from '@/lib/knowledge';
import { aliasKey } from '@/lib/text';
import type { Draft } from '../../../scripts/knowledge/draft';
import { shallowDrafts } from '../../../scripts/knowledge/shallow';
import { writtenTitle } from '../../../scripts/knowledge/titles';

function draft(id: string, type: EntityRecord['type'], en: string): Draft {
  return {
    id,
    type,
    class: 'thing',
    names: { en },
    aliases: {},
    weak: {},
    facts: {},
    weight: 100,
    origin: { kind: 'generated', by: 'test' },
  };
}

const KNOWN = [
  draft('amelia-earhart', 'person', 'Amelia Earhart'),
  draft('johnny-cash', 'person', 'Johnny Cash'),
  draft('heathrow', 'place', 'Heathrow Airport'),
];
const NOTHING = { single: {}, drop: [], type: {} };
const made = shallowDrafts(new Map(KNOWN.map((each) => [each.id, each])), NOTHING, {
  MX: { en: 'Mexican', ar: 'مكسيكي', people: { ar: 'المكسيكيون' } },
  US: { en: 'American', ar: 'أميركي', people: { ar: 'الأميركيون' } },
}).drafts;
const found = (title: string) => made.find(({ names }) => names['en'] === title);
const typeOf = (title: string) => found(title)?.type;

describe('names that have nothing but an article', () => {
  it.each([
    ['Sofia Coppola', 'person'],
    ["Lupita Nyong'o", 'person'],
    ['Catherine the Great', 'person'],
    ['Harvard Law School', 'organisation'],
    ['Blizzard Entertainment', 'organisation'],
    ['Vancouver Island', 'place'],
    ['Battle of Gettysburg', 'event'],
    ['Mexican Revolution', 'event'],
    ['The Florida Project', 'other'],
    ['Battle of Midway', 'event'],
    ['Holy Roman Empire', 'place'],
    ['Mount Rainier', 'place'],
  ])('%s is taken for a %s', (title, type) => expect(typeOf(title)).toBe(type));

  it.each([
    ['Snow White', 'other', 'words of the language'],
    ['Eye of the Tiger', 'work', 'a story of common words'],
    ['Sharp Corporation', 'organisation', 'a word of the language with a head'],
    ['Michael Lewis', 'person', 'a name that many bear'],
    ['Bretton Woods System', 'other', 'a term with a name in it'],
  ])('%s is taken for a %s where the context says so: %s', (title, type) => {
    expect(found(title)).toMatchObject({ type, weak: { en: [title] } });
  });

  it.each(['Sofia Coppola', 'Battle of Midway'])('%s needs nothing to be believed', (title) => {
    expect(found(title)?.weak).toEqual({});
  });

  it.each([
    ['Board of Directors', 'a phrase of the language'],
    ['Opinion Polling for the Next Greek Legislative Election', 'a side of something'],
    ['Investment Management', 'what people talk about'],
    ['American Imperialism', 'an adjective of a country and a word'],
    ['Confirmation Bias', 'a term'],
    ['Snoop Dogg Discography', 'a side of something'],
    ['Johnny Cash', 'a name that the pack has'],
    ['Heathrow Airport', 'a name that the pack has'],
    ['Idempotence', 'a single word'],
  ])('%s is left out: %s', (title) => {
    expect(made.some(({ names }) => aliasKey(names['en'] ?? '') === aliasKey(title))).toBe(false);
  });

  it('has single words that were chosen by hand, and says which titles there are not', () => {
    const { drafts, problems } = shallowDrafts(
      new Map(),
      {
        single: { organisation: 'Tesco Tescoo' },
        drop: ['Vancouver Island'],
        type: { 'Pussy Riot': 'organisation' },
      },
      {},
    );
    const named = (title: string) => drafts.find(({ names }) => names['en'] === title);
    expect(named('Tesco')).toMatchObject({ type: 'organisation', wikipedia: 'Tesco', shallow: true });
    expect(named('Pussy Riot')?.type).toBe('organisation');
    expect(named('Vancouver Island')).toBeUndefined();
    expect(problems.map(({ record }) => record)).toEqual(['Tescoo']);
  });

  it('says nothing of other names in the pack', () => {
    const shallow = { ...draft('x', 'person', 'Quillon Vantrease'), shallow: true as const };
    const pack = openPack(
      writePack({
        entries: [shallow, draft('y', 'person', 'Berta Olmstead')].map(({ origin: _, ...entry }) => entry),
        info: { name: 'test', sources: [] },
      }).buffer,
    );
    expect(pack.record(pack.indexOf('x')).shallow).toBe(true);
    expect(pack.record(pack.indexOf('y')).shallow).toBeUndefined();
    expect(pack.lookup('quillon vantrease')).toHaveLength(1);
    expect([pack.givenName?.('quillon'), pack.givenName?.('berta')]).toEqual([false, true]);
    expect([pack.surname?.('vantrease').length, pack.surname?.('olmstead').length]).toEqual([0, 1]);
  });
});

describe('how a title is written', () => {
  it.each([
    ['elizabeth i of england', 'Elizabeth I of England'],
    ['lee dong-wook', 'Lee Dong-wook'],
    ['muhammad nasiruddin al-albani', 'Muhammad Nasiruddin al-Albani'],
    ["sinéad o'connor", "Sinéad O'Connor"],
    ["shakespeare's sonnets", "Shakespeare's Sonnets"],
    ['super bowl xxxiii', 'Super Bowl XXXIII'],
    ['seth macfarlane', 'Seth MacFarlane'],
    ['the lord of the rings', 'The Lord of the Rings'],
    ['hdfc bank', 'HDFC Bank'],
    ['kevin mckidd', 'Kevin McKidd'],
  ])('%s → %s', (title, written) => expect(writtenTitle(title)).toBe(written));
});
