import type { AddressInfo } from 'node:net';
import { createTransport } from 'nodemailer';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { emlOf } from '../../local/eml';
import { ask } from '../tracker/open-tracker';
import { everyone, okrCell, realTracker, typeSetting } from './real-tracker';

/** What a real mail server took in: the envelope, and the message as a mail program reads it. */
interface Received {
  readonly to: readonly string[];
  readonly mail: Email;
}

let server: SMTPServer;
const taken: { to: readonly string[]; message: Buffer }[] = [];

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        taken.push({ to, message: Buffer.concat(parts) });
        done();
      });
    },
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
});
afterAll(() => new Promise<void>((done) => void server.close(done)));

/** Everything in the outbox, sent over SMTP and read back. */
async function travelled(local: Awaited<ReturnType<typeof realTracker>>): Promise<Received[]> {
  taken.length = 0;
  const { port } = server.server.address() as AddressInfo;
  const transport = createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true });
  for (const mail of local.outbox) {
    await transport.sendMail({
      envelope: { from: 'ploy@example.com', to: [...mail.to] },
      raw: await emlOf(mail, 'ploy@example.com'),
    });
  }
  transport.close();
  return Promise.all(
    taken.map(async ({ to, message }) => ({ to, mail: await PostalMime.parse(message) })),
  );
}

const HOSTILE = 'Win "6" <b>customers</b>\r\nBcc: thief@example.com & ลูกค้า 🎯';

test('what arrives is what was meant: sender, reply-to, subject and both bodies, in each language', async () => {
  const local = await realTracker();
  typeSetting(local, 'team', 'การตลาด “Acme”, Ltd.');
  typeSetting(local, 'agreed_on', '2026-10-07');
  typeSetting(local, 'reply_to', 'ploy@example.com');
  ask(local, { kind: 'send-summary', to: everyone, again: false });
  const [english, thai] = await travelled(local);
  expect(english?.to).toEqual(['ceo@example.com']);
  expect(english?.mail.from).toEqual({
    name: 'การตลาด “Acme”, Ltd. OKRs',
    address: 'ploy@example.com',
  });
  expect(english?.mail.replyTo?.map(({ address }) => address)).toEqual(['ploy@example.com']);
  expect(english?.mail.subject).toBe('การตลาด “Acme”, Ltd. OKRs week 7/13: 1 of 1 on track');
  expect(english?.mail.text).toContain('Nothing is needed from you this week.');
  expect(english?.mail.html).toContain('Nothing is needed from you this week.');
  expect(thai?.to).toEqual(['cfo@example.com']);
  expect(thai?.mail.subject).toBe('OKR การตลาด “Acme”, Ltd. สัปดาห์ 7/13: ตามแผน 1 จาก 1');
  expect(thai?.mail.text).toContain('สัปดาห์นี้ไม่มีเรื่องที่รอคุณตัดสินใจ');
});

test('nothing that a person typed becomes a header, a recipient or markup', async () => {
  const local = await realTracker();
  typeSetting(local, 'team', HOSTILE);
  typeSetting(local, 'agreed_on', '2026-10-07');
  local.typeIn('OKRs', okrCell('plan', 5), HOSTILE);
  local.typeIn('OKRs', okrCell('decision', 5), HOSTILE);
  ask(local, { kind: 'send-summary', to: ['ceo@example.com'], again: false });
  const [received] = await travelled(local);
  expect(received?.to).toEqual(['ceo@example.com']);
  expect(received?.mail.bcc ?? []).toEqual([]);
  expect(received?.mail.headers.map(({ key }) => key)).not.toContain('bcc');
  expect(received?.mail.subject).not.toMatch(/[\r\n]/);
  expect(received?.mail.html).not.toContain('<b>customers</b>');
  expect(received?.mail.html).toContain('&lt;b&gt;customers&lt;/b&gt;');
  expect(received?.mail.text).toContain('ลูกค้า 🎯');
});
