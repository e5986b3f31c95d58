import { refusal } from '../../../local/server/gate';

const PORT = 8017;
const TOKEN = 'the word of this start';
const own = { host: '127.0.0.1:8017' };
const post = {
  ...own,
  origin: 'http://127.0.0.1:8017',
  'content-type': 'application/json',
  'x-start-token': TOKEN,
};

const get = (headers: Record<string, string>) => refusal({ method: 'GET', headers }, PORT, TOKEN);
const change = (headers: Record<string, string>) =>
  refusal({ method: 'POST', headers }, PORT, TOKEN);

describe('the local server answers its own page', () => {
  test('by number and by name', () => {
    expect(get(own)).toBeNull();
    expect(get({ host: 'localhost:8017' })).toBeNull();
  });

  test('and takes its changes', () => {
    expect(change(post)).toBeNull();
  });
});

describe('the local server refuses', () => {
  test.each(['evil.example:8017', '127.0.0.1:9000', '127.0.0.1', 'localhost.evil.example:8017'])(
    'a foreign name that points to this machine: %s',
    (host) => {
      expect(get({ host })).toMatchObject({ status: 403 });
    },
  );

  test('a request without a name', () => {
    expect(get({})).toMatchObject({ status: 403 });
  });

  test.each(['https://evil.example', 'http://127.0.0.1:9000', 'http://localhost:8017', 'null'])(
    'a page from elsewhere, even to read: %s',
    (origin) => {
      expect(get({ ...own, origin })).toMatchObject({ status: 403 });
    },
  );

  test('a picture or script tag of a foreign page', () => {
    expect(get({ ...own, 'sec-fetch-site': 'cross-site' })).toMatchObject({ status: 403 });
  });

  test('a change without the word of this start, or with an older one', () => {
    expect(change({ ...post, 'x-start-token': 'older' })).toMatchObject({ status: 403 });
    const { 'x-start-token': _, ...without } = post;
    expect(change(without)).toMatchObject({ status: 403 });
  });

  test('a form that pretends to be a page', () => {
    const form = { ...post, 'content-type': 'application/x-www-form-urlencoded' };
    expect(change(form)).toMatchObject({ status: 415 });
  });

  test('other methods', () => {
    expect(refusal({ method: 'DELETE', headers: post }, PORT, TOKEN)).toMatchObject({
      status: 405,
    });
  });
});
