import { wordSet } from './words';

/**
 * First-level parts of countries that are not what the others of their country are: districts of capitals, territories, autonomous regions
 * and municipalities, by ISO 3166-2 in small letters.
 */
const OTHERS = wordSet(`
  us-dc us-pr us-gu us-vi us-as us-mp us-um in-dl in-ch in-jk in-la in-py in-an in-ld in-dh in-dn in-dd au-nt au-act mx-cmx mx-dif br-df my-14
  my-15 my-16 ve-a ve-w ca-yt ca-nt ca-nu cn-11 cn-12 cn-15 cn-31 cn-45 cn-50 cn-54 cn-64 cn-65 cn-71 cn-91 cn-92 ar-c nl-aw nl-cw nl-sx nl-bq1
  nl-bq2 nl-bq3 ng-fc ua-30 ua-40 ua-43 kr-11 kr-26 kr-27 kr-28 kr-29 kr-30 kr-31 kr-50
`);

/** Makes what tells the noun of a first-level part of a country: its names' own, where `named` finds one in them, or its country's. */
export function divisions(
  named: (name: string) => string | undefined,
  byCountry: ReadonlyMap<string, string>,
): (id: string, names: readonly string[]) => string | undefined {
  return (id, names) => {
    const key = id.toLowerCase();
    if (OTHERS.has(key)) return undefined;
    for (const name of names) {
      const noun = named(name);
      if (noun !== undefined) return noun;
    }
    return byCountry.get(key.slice(0, 2));
  };
}
