import { writeFileSync } from 'node:fs';
import { expect, test } from './driver/fixtures';
import { pause, type Tab } from './driver/tab';
import { cardOf, cardWith, expectNoErrors, hover, markedTexts, openArticle } from './reading';

const HOSTILE = '<img src=x onerror="document.title=\'broken in\'">';

const ENGLISH = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The forum</title><link rel="icon" href="data:,">
<meta property="og:type" content="article"><meta property="article:published_time" content="2025-04-22"></head><body>
<article><h1>Ministers meet in Baku</h1>
${'<p>The delegates of the Zanzara Forum met in Baku on Tuesday, and said that they would meet again in the capital of Georgia before the end of the year, whatever the weather is like.</p>'.repeat(6)}
</article></body></html>`;

const FRENCH = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Le sommet</title><link rel="icon" href="data:,">
<meta property="og:type" content="article"><meta property="article:published_time" content="2025-04-22"></head><body>
<article><h1>Le sommet de Moscou</h1>
${'<p>Le président a déclaré que la réunion de Moscou avec les ministres de l’Arménie et de la Géorgie est une étape pour la paix, mais que les discussions ne sont pas encore terminées.</p>'.repeat(6)}
</article></body></html>`;

async function marked(tab: Tab, text: string): Promise<void> {
  await tab.until(`“${text}” to be marked`, async () => (await markedTexts(tab)).includes(text));
}

test.describe.serial('An entry of one’s own', () => {
  test('is written on the settings page and found in pages that are open', async ({ reader, tab, site }) => {
    await openArticle(tab, site.publish('forum.html', ENGLISH));
    const options = await reader.openPage('options.html#entry?name=Zanzara%20Forum');
    await options.until('the form', async () => (await options.texts('.entry-form')).length > 0);
    await options.click('.entry-form textarea[name="aliases"]');
    await options.type('Forum of Zanzara');
    await options.click('.entry-form textarea[name="description"]');
    await options.type(`met in spring ${HOSTILE}`);
    await options.click('.entry-form .primary');
    await options.until('the entry', async () =>
      (await options.texts('.entries strong')).some((text) => text.includes('Zanzara Forum')),
    );
    await tab.bringToFront();
    // The page is read again by itself; until then the name is one that nothing is known of.
    await tab.until('the card in the reader’s words', async () => {
      await hover(tab, 'Zanzara Forum');
      await pause(400);
      return (await cardOf(tab))?.text.includes('Met in spring <img src=x') ?? false;
    });
    expectNoErrors(tab);
    await options.close();
  });

  test('is imported from a file, whose bad lines are named', async ({ reader }) => {
    const options = await reader.openPage('options.html');
    const file = test.info().outputPath('entries.csv');
    writeFileSync(file, 'name,description\nHarbour Forum,yearly\n,nobody\n');
    await options.setFile('input[accept^=".json,.csv"]', file);
    const report = await options.until('the report', async () => {
      const lines = (await options.texts('section .report li')).join('\n');
      return lines.includes('3') ? lines : null;
    });
    expect(report).toMatch(/1[^]*3/);
    expect((await options.texts('.entries strong')).join()).toContain('Harbour Forum');
    await options.close();
  });
});

test('An article in French gets marks, and cards in the reader’s language', async ({ tab, site }) => {
  await openArticle(tab, site.publish('french.html', FRENCH));
  await marked(tab, 'Moscou');
  await hover(tab, 'Géorgie');
  const card = await cardWith(tab, 'Tbilisi');
  expect(card.lang).toBe('en');
});
