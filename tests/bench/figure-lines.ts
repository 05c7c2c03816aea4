/** Lines of news with the figures that stand in them: the kind, and the value or the TIMEX3 of each. */
export interface Line {
  readonly text: string;
  readonly wanted: readonly (readonly [
    kind: 'number' | 'money' | 'percent' | 'date',
    value: number | string,
  ])[];
}

/** The day on which the lines are read: a Friday. */
export const PUBLISHED = '2022-11-25';

export const LINES: readonly Line[] = [
  { text: 'The bank raised its rate by 3.5 percent.', wanted: [['percent', 3.5]] },
  { text: 'The deal is worth $3bn, officials said.', wanted: [['money', 3e9]] },
  { text: 'It paid €1.2 million in fines.', wanted: [['money', 1.2e6]] },
  { text: 'At least 15 people were killed.', wanted: [['number', 15]] },
  { text: 'Twenty-one thousand and eleven voters turned out.', wanted: [['number', 21_011]] },
  { text: 'They host one and a half million refugees.', wanted: [['number', 1.5e6]] },
  { text: 'Two-thirds of the towns are empty.', wanted: [['number', 2 / 3]] },
  { text: 'More than 30,000 homes have no power.', wanted: [['number', 30_000]] },
  { text: 'About 7 in 10 voters agree.', wanted: [['number', 0.7]] },
  { text: 'The treaty was signed on 7 December 2021.', wanted: [['date', '2021-12-07']] },
  { text: 'He resigned on Thursday.', wanted: [['date', '2022-11-24']] },
  { text: 'They will meet on December 7.', wanted: [['date', '2022-12-07']] },
  { text: 'Sales fell in the third quarter of 2022.', wanted: [['date', '2022-Q3']] },
  { text: 'Russia invaded in February 2022.', wanted: [['date', '2022-02']] },
  { text: 'She left three days ago.', wanted: [['date', '2022-11-22']] },
  { text: 'The town was founded in 1848.', wanted: [['date', '1848']] },
  { text: 'An F-16 and a Boeing 737 landed.', wanted: [] },
  { text: 'Resolution 2254 was adopted by the council.', wanted: [] },
  { text: 'No one of the officials would comment.', wanted: [] },
  { text: 'They won 2-1 at home.', wanted: [] },
];
