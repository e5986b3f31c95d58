import { request } from 'node:http';
import { newFolder, type Started, start } from '../start-process';

describe('the local server', () => {
  const folder = newFolder();
  let server: Started;
  beforeAll(async () => {
    server = await start('--new', folder.file('plan.xlsx'));
  });
  afterAll(async () => {
    await server.stop();
    folder.remove();
  });

  /** A request with any headers and any path, as no browser would send it. */
  const ask = (
    path: string,
    options: { method?: string; headers?: Record<string, string>; body?: string } = {},
  ) =>
    new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
      (resolve, reject) => {
        const { method = 'GET', headers = {}, body } = options;
        const asked = request(
          { host: '127.0.0.1', port: server.port, path, method, headers },
          (answer) => {
            let text = '';
            answer.on('data', (chunk) => {
              text += String(chunk);
            });
            answer.on('end', () =>
              resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }),
            );
          },
        );
        asked.on('error', reject);
        asked.end(body);
      },
    );
  const token = async (): Promise<string> =>
    /name="start-token" content="([^"]+)"/.exec((await ask('/')).body)?.[1] ?? '';

  test('gives its page, which no other page may frame or script', async () => {
    const { status, headers, body } = await ask('/');
    expect(status).toBe(200);
    expect(body).toContain('<title>plan.xlsx</title>');
    expect(String(headers['content-security-policy'])).toContain("frame-ancestors 'none'");
  });

  test.each(['evil.example', `evil.example:80`])(
    'refuses the name %s for this machine',
    async (host) => {
      expect(await ask('/workbook', { headers: { host } })).toMatchObject({ status: 403 });
    },
  );

  test('refuses a page from elsewhere', async () => {
    const origin = 'https://evil.example';
    expect(await ask('/workbook', { headers: { origin } })).toMatchObject({ status: 403 });
  });

  test('refuses a change without the word of this start, and takes it with it', async () => {
    const body = JSON.stringify({ name: 'whereAmI', args: ['at'], selection: null });
    const headers = { 'content-type': 'application/json' };
    expect(await ask('/call', { method: 'POST', headers, body })).toMatchObject({ status: 403 });
    const known = { ...headers, 'x-start-token': await token() };
    const answer = await ask('/call', { method: 'POST', headers: known, body });
    expect(JSON.parse(answer.body)).toEqual({ ok: true, value: 'at A1' });
  });

  test.each(['/workbook', '/mails', '/events'])(
    'refuses to read %s without the word of this start',
    async (path) => {
      expect(await ask(path)).toMatchObject({ status: 403 });
      const headers = { 'x-start-token': 'older' };
      expect(await ask(path, { headers })).toMatchObject({ status: 403 });
    },
  );

  test('a body that is no JSON is refused in words', async () => {
    const headers = { 'content-type': 'application/json', 'x-start-token': await token() };
    expect(await ask('/call', { method: 'POST', headers, body: '{' })).toMatchObject({
      status: 400,
    });
  });

  test.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/engine/../../package.json',
    '/engine/%2e%2e/%2e%2e/package.json',
    '/fonts/../page.css/../../../package.json',
    '//etc/passwd',
    '/package.json',
    '/mails/../../package.json',
    '/mails/0.html',
    '/script-pages/../page.js',
  ])('gives only its listed files: %s is not there', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404 });
  });

  test('serves the engine as it stands in node_modules', async () => {
    const { status, body } = await ask('/engine/o_spreadsheet.js');
    expect(status).toBe(200);
    expect(body).toContain('o-spreadsheet');
  });

  test('a mail is read with the word in its address, and not without', async () => {
    const body = JSON.stringify({ name: 'sendMail', args: [], selection: null });
    const headers = { 'content-type': 'application/json', 'x-start-token': await token() };
    await ask('/call', { method: 'POST', headers, body });
    expect(await ask('/mails/0.html')).toMatchObject({ status: 403 });
    const read = await ask(`/mails/0.html?token=${await token()}`);
    expect(read).toMatchObject({ status: 200 });
    expect(read.body).toContain('สวัสดี');
    expect(await ask('/workbook', { headers })).toMatchObject({ status: 200 });
  });
});
