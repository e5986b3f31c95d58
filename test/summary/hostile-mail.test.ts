import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import type { Plan } from '../../src/okr/plan';
import { mailOf } from '../../src/summary/mail/mail';
import { acme } from '../fixtures/acme';
import { EN, mail, seen, summaryOf, TH } from './voices';

/** Acme's plan in which everyone wrote this, everywhere. */
function written(text: string): Plan {
  const { plan } = acme();
  return {
    ...plan,
    team: text,
    rows: plan.rows.map((row) => ({ ...row, text, owner: text, note: text, decision: text })),
    notNow: plan.notNow.map((held) => ({ ...held, request: text, askedBy: text })),
  };
}

const read = (html: string): Document =>
  (new JSDOM(html).window as unknown as { readonly document: Document }).document;

const ATTACKS = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  '</style></title><b>bold</b>',
  '<!--[if mso]>',
  '{{x}} {who} {n} {latest}',
];

describe('Text from people in a mail', () => {
  test.each(ATTACKS)('%s shows as it was typed and does nothing', (attack) => {
    for (const voice of [EN, TH]) {
      const { html } = mail(summaryOf(written(attack), acme().checkIns), voice);
      const document = read(html);
      expect(document.querySelectorAll('script, img, iframe, link, b i, form')).toHaveLength(0);
      const handlers = [...document.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes].filter(({ name }) => name.startsWith('on')),
      );
      expect(handlers).toEqual([]);
      expect(document.body.textContent).toContain(attack);
      expect(document.querySelectorAll('a')).toHaveLength(1);
    }
  });

  test('line breaks never reach a header', () => {
    const { subject, preheader, senderName } = mail(
      summaryOf(written('Acme\r\nBcc: everyone@example.com\u2028next')),
    );
    for (const field of [subject, preheader, senderName]) {
      expect(field).not.toMatch(/[\u0000-\u001f\u007f\u2028\u2029]/);
    }
  });

  test('marks that turn the reading direction do not turn the page', () => {
    const { html, text, subject } = mail(summaryOf(written('MQL \u202eevil\u202c \u2067x\u2069')));
    expect(html + text + subject).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(seen(html)).toContain('MQL evil x');
  });

  test('only a web address becomes a link', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'https://a b', 'nowhere']) {
      const sent = mailOf(summaryOf(acme().plan), EN, { sender: 'Ploy', url });
      expect(sent.html).not.toContain('<a ');
    }
  });

  test('a name or a sentence of any length is cut between letters', () => {
    const { html, subject } = mail(summaryOf(written('ที่นี่😀'.repeat(400))), TH);
    expect(html).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
    expect(subject.length).toBeLessThan(160);
  });

  test('whatever anyone writes, the mail is one page without scripts, below the size', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const { html, subject } = mail(summaryOf(written(text)));
        const document = read(html);
        expect(document.querySelectorAll('script, img, a')).toHaveLength(1);
        expect(subject).not.toMatch(/[\r\n]/);
      }),
      { numRuns: 25 },
    );
  });

  test('nothing is fetched from anywhere', () => {
    const { html } = mail(summaryOf(acme().plan, acme().checkIns));
    expect(html).not.toMatch(/src=|url\(|@import|<link/);
  });
});
