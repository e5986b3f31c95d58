import type { HtmlStripping } from '../../../local/services/html-stripping';
import { withScript } from './with-script';

/** What the browser gets of a page that a script opens in a dialog. */
async function served(page: string, htmlStripping?: HtmlStripping): Promise<string> {
  const local = await withScript(
    `function open(text) { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(text), 'Page'); }`,
    htmlStripping ? { htmlStripping } : {},
  );
  local.run('open', page);
  return local.ui.dialog?.html ?? '';
}

const WAYS = ['everywhere', 'outside-quotes'] as const;

describe.each(WAYS)('what a page loses on its way to the browser (%s)', (way) => {
  test('comments of its scripts and of its HTML', async () => {
    const page = '<p>a<!-- gone\n -->b</p><script>one(); // gone\n/* gone\n */two();</script>';
    expect(await served(page, way)).toBe('<p>ab</p><script>one(); \ntwo();</script>');
  });

  test('what looks like a comment between back-ticks', async () => {
    const page =
      '<script>open(`https://example.com`);\nwrite(`is /* fun`);\nwrite(`not */ broken`);</script>';
    expect(await served(page, way)).toBe('<script>open(`https:\nwrite(`is  broken`);</script>');
  });

  test('what looks like a comment in a pattern', async () => {
    expect(await served('<script>text.split(/[/*]/);\nnext(/*b*/);</script>', way)).toBe(
      '<script>text.split(/[);</script>',
    );
    expect(await served('<script>x = /\\//.test(y);\nz()</script>', way)).toBe(
      '<script>x = /\\\nz()</script>',
    );
  });

  test('a comment that never ends takes nothing, and a script that never ends is one', async () => {
    expect(await served('<script>a /* b</script>', way)).toBe('<script>a /* b</script>');
    expect(await served('<script>a // b\nc', way)).toBe('<script>a \nc');
  });

  test('nothing of attributes and of what a person reads', async () => {
    const page = `<a title="/* x */" href='https://example.com' onclick="open('https://x')">http://x /* y */</a>`;
    expect(await served(page, way)).toBe(page);
  });

  test('nothing of an element whose name only begins like one of a script', async () => {
    expect(await served('<script-list>// x</script-list>', way)).toBe(
      '<script-list>// x</script-list>',
    );
  });
});

describe('where reports differ', () => {
  const QUOTED = `<script>a("https://x", 'https://y', "it\\"s //", "/*"); b("*/");</script>`;

  test('a comment in quotes is taken too, unless told: what survives that survives Google', async () => {
    expect(await served(QUOTED)).toBe('<script>a("https:</script>');
    expect(await served(QUOTED, 'everywhere')).toBe('<script>a("https:</script>');
    expect(await served(QUOTED, 'outside-quotes')).toBe(QUOTED);
  });

  test.each(["`it’s what's shown`", "/[']/"])(
    'an apostrophe in %s passes for a quote, and the next string for code',
    async (odd) => {
      expect(
        await served(`<script>a(${odd}); b('https://x'); c();</script>`, 'outside-quotes'),
      ).toBe(`<script>a(${odd}); b('https:</script>`);
    },
  );

  test('style sheets and scripts that no browser runs', async () => {
    const page = [
      '<style>@import url(https://x);\n/* y */p{}</style>',
      '<script type="application/json">{"a":"https://x"}</script>',
      "<SCRIPT type='text/plain'>/* y */</SCRIPT >",
    ].join('');
    expect(await served(page, 'outside-quotes')).toBe(page);
    expect(await served(page, 'everywhere')).toBe(
      '<style>@import url(https:\np{}</style><script type="application/json">{"a":"https:</script>' +
        "<SCRIPT type='text/plain'></SCRIPT >",
    );
  });

  test.each(['', ' type="text/javascript"', ' type=module', ' data-x="a>b" TYPE=\'\''])(
    'a script that a browser runs is one whichever way its tag says so:%s',
    async (type) => {
      expect(await served(`<script${type}>a() // b</script>`, 'outside-quotes')).toBe(
        `<script${type}>a() </script>`,
      );
    },
  );
});

describe('whichever way a script makes its page', () => {
  const PAGE = '<script>a(`//b`)\n</script>';
  const SERVED = '<script>a(`\n</script>';

  test.each([
    ['createHtmlOutput', 'HtmlService.createHtmlOutput(text)'],
    ['setContent', 'HtmlService.createHtmlOutput().setContent(text)'],
    ['append', "HtmlService.createHtmlOutput('').append(text)"],
    ['append, in parts', 'HtmlService.createHtmlOutput(text.slice(0, 13)).append(text.slice(13))'],
    ['a template', 'HtmlService.createTemplate(text).evaluate()'],
    [
      'a template that prints it',
      "(function () { var t = HtmlService.createTemplate('<?!= x ?>'); t.x = text; return t.evaluate(); })()",
    ],
  ])('%s', async (_, make) => {
    const local = await withScript(`function f(text) { return ${make}.getContent(); }`);
    expect(local.run('f', PAGE)).toBe(SERVED);
  });

  test('the text of a template stays as it was written, for whoever wants to hand it over raw', async () => {
    const local = await withScript(
      'function f(text) { return HtmlService.createTemplate(text).getRawContent(); }',
    );
    expect(local.run('f', PAGE)).toBe(PAGE);
  });
});
