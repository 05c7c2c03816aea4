import { describe, expect, it } from 'vitest';
import type { Base } from '../../../scripts/knowledge/build';
import { check } from '../../../scripts/knowledge/check';
import type { Draft } from '../../../scripts/knowledge/draft';

const FILE = 'assets/knowledge/people/test.yaml';

function draft(id: string, more: Partial<Draft> = {}): Draft {
  return {
    id,
    type: 'person',
    class: 'politician',
    names: { en: `Person ${id}` },
    aliases: {},
    weak: {},
    facts: {},
    weight: 100,
    origin: { kind: 'written', file: FILE },
    ...more,
  };
}

function problemsOf(...drafts: Draft[]): string[] {
  const gendered = { m: 'رئيس', f: 'رئيسة' };
  const base: Base = {
    drafts: new Map(drafts.map((each) => [each.id, each])),
    written: {
      records: [],
      countries: {},
      demonyms: {},
      families: {},
      offices: {},
      furtherNames: {},
      commonWords: ['reading', 'أمل'],
      shallow: { single: {}, drop: [], type: {} },
      problems: [],
    },
    tables: {
      offices: {
        president: { en: 'President', ar: gendered, definite: gendered, head: 'state' },
        minister: { en: 'Minister', ar: gendered, definite: gendered },
      },
      demonyms: {},
    },
    sources: [],
    problems: [],
    find: () => undefined,
  };
  return check(base).map(({ file, record, message }) => {
    expect(file).toBe(FILE);
    return `${record}: ${message}`;
  });
}

const president = (from: string, to?: string) => ({
  roles: [{ office: 'president', of: 'AZ', from, ...(to !== undefined && { to }) }],
});

describe('the check of written records', () => {
  it('finds nothing wrong with sound ones', () => {
    expect(
      problemsOf(
        draft('one', { names: { en: 'Ilham Aliyev', ar: 'إلهام علييف' }, facts: president('2003-10-31') }),
        draft('two', { facts: { born: '1923', died: '2003-12-12', ...president('1993', '2003-10-31') } }),
      ),
    ).toEqual([]);
  });

  it('finds letters of the wrong script', () => {
    expect(problemsOf(draft('one', { names: { en: 'باكو' } }))[0]).toMatch(/^one: .*not English/);
    expect(problemsOf(draft('one', { aliases: { ar: ['Baku'] } }))[0]).toMatch(/not Arabic/);
    expect(problemsOf(draft('one', { aliases: { ar: ['باکو'] } }))[0]).toMatch(/Persian/);
    expect(problemsOf(draft('one', { aliases: { ar: ['قناة Baku'] } }))[0]).toMatch(/Latin/);
    expect(problemsOf(draft('one', { aliases: { ar: ['قناة TRT'] } }))).toEqual([]);
  });

  it('finds dates that contradict each other, as far as both are known', () => {
    expect(problemsOf(draft('one', { facts: { born: '1980', died: '1979-05' } }))).toHaveLength(1);
    expect(problemsOf(draft('one', { facts: { born: '-0050', died: '0014' } }))).toEqual([]);
    expect(problemsOf(draft('one', { facts: president('2003-11', '2003-10') }))).toHaveLength(1);
    expect(problemsOf(draft('one', { facts: president('2003-11-04', '2003-11') }))).toEqual([]);
    expect(problemsOf(draft('one', { facts: { born: '1990', ...president('1985') } }))).toHaveLength(1);
  });

  it('finds offices and classes that are not there', () => {
    const roles = [{ office: 'wizard', of: 'AZ' }];
    expect(problemsOf(draft('one', { facts: { roles } }))[0]).toMatch(/no office "wizard"/);
    expect(problemsOf(draft('one', { facts: { roles: [{ of: 'AZ' }] } }))[0]).toMatch(/office or a title/);
    expect(problemsOf(draft('one', { class: 'wizard' }))[0]).toMatch(/no class "wizard"/);
  });

  it('finds two heads of one state, but not a successor, a dead one or another office', () => {
    const one = draft('one', { facts: president('2003') });
    expect(problemsOf(one, draft('two', { facts: president('2010') }))[0]).toMatch(/two: .*AZ.*one/);
    expect(problemsOf(one, draft('two', { facts: president('1990', '2003') }))).toEqual([]);
    expect(problemsOf(one, draft('two', { facts: { died: '2003', ...president('1990') } }))).toEqual([]);
    const minister = { roles: [{ office: 'minister', of: 'AZ' }] };
    expect(problemsOf(one, draft('two', { facts: minister }))).toEqual([]);
  });

  it('finds two heads of one state in the past, and one person who heads two states', () => {
    const at = (of: string, from: string, to?: string) => ({
      office: 'president',
      of,
      from,
      ...(to !== undefined && { to }),
    });
    const one = draft('one', { facts: { roles: [at('AZ', '1990-05', '1992')] } });
    expect(problemsOf(one, draft('two', { facts: { roles: [at('AZ', '1991', '1993')] } }))[0]).toMatch(/AZ/);
    expect(problemsOf(one, draft('two', { facts: { roles: [at('AZ', '1992-03', '1993')] } }))).toEqual([]);
    const both = draft('both', { facts: { roles: [at('AZ', '1990', '1995'), at('TR', '1993')] } });
    expect(problemsOf(both)[0]).toMatch(/both: heads two states at once/);
    const later = draft('later', { facts: { roles: [at('AZ', '1990', '1993'), at('TR', '1993')] } });
    expect(problemsOf(later)).toEqual([]);
  });

  it('wants common words to be weak', () => {
    expect(problemsOf(draft('one', { aliases: { en: ['Reading'] } }))[0]).toMatch(/common word/);
    expect(problemsOf(draft('one', { aliases: { en: ['Reading'] }, weak: { en: ['Reading'] } }))).toEqual([]);
    expect(problemsOf(draft('one', { aliases: { ar: ['أَمَل'] } }))[0]).toMatch(/common word/);
  });

  it('wants a reason to choose between two bearers of a name', () => {
    const named = (id: string, more: Partial<Draft> = {}) =>
      draft(id, { names: { en: 'John Smith' }, ...more });
    expect(problemsOf(named('one'), named('two'))[0]).toMatch(/two: "john smith" is a name of one/);
    expect(problemsOf(named('one'), named('two', { weight: 90 }))).toEqual([]);
    expect(problemsOf(named('one'), named('two', { aliasWeights: { 'John Smith': 50 } }))).toEqual([]);
    expect(problemsOf(named('one'), named('two', { weak: { en: ['John Smith'] } }))).toEqual([]);
  });

  it('finds two people in an office for one, whether it has a key or only a title', () => {
    const minister = (from: string, to?: string) => ({
      roles: [{ office: 'minister', of: 'AZ', from, ...(to !== undefined && { to }) }],
    });
    const one = draft('one', { facts: minister('2003') });
    expect(problemsOf(one, draft('two', { facts: minister('2010') }))[0]).toMatch(
      /two: .*minister of AZ.*one/,
    );
    expect(problemsOf(one, draft('two', { facts: minister('1990', '2003-05') }))).toEqual([]);
    const titled = (id: string, en: string) =>
      draft(id, { facts: { roles: [{ title: { en }, from: '2020' }] } });
    const leader = 'Leader of the Harbour Party';
    expect(problemsOf(titled('one', leader), titled('two', leader))[0]).toMatch(/Harbour Party/);
    expect(problemsOf(titled('one', `Deputy ${leader}`), titled('two', `Deputy ${leader}`))).toEqual([]);
  });

  it('finds offices in a body that was not there yet, or no more', () => {
    const body = draft('body', { type: 'organisation', facts: { founded: '1990', dissolved: '2010' } });
    const member = (more: object) =>
      draft('one', { facts: { roles: [{ title: { en: 'Member' }, of: 'body', ...more }] } });
    expect(problemsOf(body, member({ from: '1989', to: '1995' }))[0]).toMatch(/before it was founded/);
    expect(problemsOf(body, member({ from: '2011', to: '2012' }))[0]).toMatch(/after its end/);
    expect(problemsOf(body, member({ from: '2005' }))[0]).toMatch(/still has an office/);
    expect(problemsOf(body, member({ from: '2005', to: '2010' }))).toEqual([]);
    expect(problemsOf(body, member({ from: '2005', ended: true }))).toEqual([]);
  });

  it("finds a year in an event's name that is not its own, a seat abroad and a number used twice", () => {
    const event = (start: string, end?: string) =>
      draft('one', {
        type: 'event',
        class: 'war',
        names: { en: '2014 Harbour War' },
        facts: { start, ...(end !== undefined && { end }) },
      });
    expect(problemsOf(event('2013-05'))[0]).toMatch(/"2014 Harbour War" has a year/);
    expect(problemsOf(event('2013-05', '2014-01'))).toEqual([]);
    const town = draft('town', { type: 'place', class: 'city', facts: { country: 'TR' } });
    const seated = draft('one', {
      type: 'organisation',
      class: 'company',
      facts: { country: 'AZ', seat: 'town' },
    });
    expect(problemsOf(town, seated)[0]).toMatch(/seat .* is in TR/);
    expect(problemsOf(draft('one', { wikidata: 'Q1' }), draft('two', { wikidata: 'Q1' }))[0]).toMatch(
      /two: Q1/,
    );
  });

  it('finds a child older than its parent can make it', () => {
    const parent = draft('parent', { facts: { born: '1950' } });
    const child = (born: string) => draft('child', { facts: { born, relations: { parent: ['parent'] } } });
    expect(problemsOf(parent, child('1955'))[0]).toMatch(/parent .* in 1950/);
    expect(problemsOf(parent, child('1975'))).toEqual([]);
  });
});
