import { describe, expect, it } from 'vitest';
import { insertChecked } from '../../../scripts/knowledge/confirm';

describe('writing down what was confirmed', () => {
  const checked = { on: '2026-11-22', against: ['one', 'two'] };
  const field = "checked: { on: '2026-11-22', against: [one, two] }";

  it('adds it after the last field, in the form of the record', () => {
    const yaml =
      "# Egypt\n- { id: a, en: [A], facts: {} }\n\n- id: b\n  en: ['B: b']\n\n# next\n- id: c\n  en: [C]\n";
    expect(
      insertChecked(
        yaml,
        new Map([
          [0, checked],
          [1, checked],
        ]),
      ),
    ).toBe(
      `# Egypt\n- { id: a, en: [A], facts: {}, ${field} }\n\n- id: b\n  en: ['B: b']\n  ${field}\n\n# next\n- id: c\n  en: [C]\n`,
    );
  });

  it('refuses what would change anything else', () => {
    expect(() => insertChecked('- { id: a } # why\n', new Map([[0, checked]]))).toThrow();
    expect(() => insertChecked('- { id: a }\n', new Map([[3, checked]]))).toThrow('number 4');
  });
});
