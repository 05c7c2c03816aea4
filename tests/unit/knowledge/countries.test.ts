import { describe, expect, it } from 'vitest';
import { compareCountries } from '../../../scripts/knowledge/compare';
import { countryDrafts } from '../../../scripts/knowledge/countries';

const facts = (code: string, written = {}) =>
  countryDrafts({ [code]: written }).find(({ id }) => id === code)?.facts;

describe('countryDrafts', () => {
  it('puts a country in its region of M49, or in the larger one that newsrooms speak of', () => {
    expect(facts('FR')?.region).toBe('m49-155');
    expect(facts('US')?.region).toBe('m49-003');
    expect(facts('FJ')?.region).toBe('m49-009');
  });

  it('lets a written region stand in its place', () => {
    expect(facts('AM', { region: 'south-caucasus' })?.region).toBe('south-caucasus');
  });

  it('dates the population of a country, and not that of a territory', () => {
    expect(facts('FR')?.population?.year).toBe(2024);
    expect(facts('GI', { class: 'territory' })?.population).not.toHaveProperty('year');
  });
});

describe('compareCountries', () => {
  const said = (written: Parameters<typeof compareCountries>[0]) =>
    compareCountries(written)
      .filter(({ file }) => file.endsWith('countries.yaml'))
      .map(({ record, message }) => `${record}: ${message}`);

  it('passes what agrees, whatever the accents', () => {
    expect(
      said({ BR: { capital: 'city:Brasilia/BR', borders: 'AR BO CO GF GY PY PE SR UY VE'.split(' ') } }),
    ).toEqual([]);
  });

  it('names a wrong capital, a border that is missing, an area that is off', () => {
    expect(said({ PT: { capital: 'city:Porto/PT', borders: [], area: 9209 } })).toEqual([
      'PT: capital: Porto here, Lisbon in world-countries',
      'PT: borders: none here, ES in world-countries',
      'PT: area: 9209 here, 92090 in world-countries',
    ]);
  });
});
