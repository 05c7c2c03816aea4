import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { decisions, decisionsOn, type Decision } from '@/lib/decisions';
import { settings } from '@/lib/settings';

const hidden = (surface: string, entity: string, site: string | null): Decision => ({
  verdict: 'hidden',
  entity,
  name: entity,
  surface,
  site,
});
const chosen = (key: string, entity: string, site: string): Decision => ({
  verdict: 'chosen',
  entity,
  name: entity,
  surface: key,
  key,
  site,
});
const PAGE = 'https://www.news.example/a';

describe('what is decided on a page', () => {
  it('hides a name for one thing, on one site or on all', () => {
    const here = decisionsOn(
      [hidden('May', 'may', 'news.example'), hidden('Reading', 'reading', null)],
      PAGE,
    );
    expect(here.hides('May', 'may', 'en')).toBe(true);
    expect(here.hides('Theresa May', 'may', 'en')).toBe(false);
    expect(here.hides('May', 'other', 'en')).toBe(false);
    expect(here.hides('Reading', 'reading', 'en')).toBe(true);
    const elsewhere = decisionsOn([hidden('May', 'may', 'news.example')], 'https://paper.example/');
    expect(elsewhere.hides('May', 'may', 'en')).toBe(false);
  });

  it.each([
    ['باكو', 'وباكو'],
    ['لباكو', 'باكو'],
    ['الأمم المتحدة', 'للأمم المتحدة'],
    ['أَمَل', 'امل'],
  ])('takes %s and %s for the same name', (decided, met) => {
    expect(decisionsOn([hidden(decided, 'x', null)], PAGE).hides(met, 'x', 'ar')).toBe(true);
  });

  it('gives the choices of the site and its subdomains, and no others', () => {
    const all = [chosen('aliyev', 'ilham', 'news.example'), chosen('aliyev', 'heydar', 'paper.example')];
    expect(decisionsOn(all, 'https://m.news.example/').choices).toEqual({ aliyev: 'ilham' });
    expect(decisionsOn(all, 'https://third.example/').choices).toEqual({});
  });
});

describe('decisions that are kept', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are kept once, replaced and taken back, and pages are told', async () => {
    const before = (await settings.get()).decisions;
    await decisions.keep(chosen('aliyev', 'ilham', 'news.example'));
    await decisions.keep(chosen('aliyev', 'heydar', 'news.example'));
    expect((await decisions.all()).map(({ entity }) => entity)).toEqual(['heydar']);
    expect((await settings.get()).decisions).not.toBe(before);
    await decisions.takeBack(chosen('aliyev', 'heydar', 'news.example'));
    expect(await decisions.all()).toEqual([]);
  });

  it('do not undo each other when they come at once', async () => {
    await Promise.all(['a', 'b', 'c'].map((name) => decisions.keep(hidden(name, name, null))));
    expect((await decisions.all()).map(({ surface }) => surface)).toEqual(['a', 'b', 'c']);
  });

  it('are read past what is broken', async () => {
    await fakeBrowser.storage.local.set({
      decisions: [null, { verdict: 'hidden' }, hidden('a', 'b', null), 7],
    });
    expect(await decisions.all()).toEqual([hidden('a', 'b', null)]);
  });
});
