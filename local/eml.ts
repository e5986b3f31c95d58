/** A sent mail as the message that would travel: an .eml file, which mail programs open. */
import MailComposer from 'nodemailer/lib/mail-composer';
import type { SentMail } from './services/mail';

/** RFC 5322 bytes with a text and an HTML part. `sender` is the account that sends, as an address. */
export function emlOf(mail: SentMail, sender: string): Promise<Buffer> {
  const composer = new MailComposer({
    from: mail.name === null ? sender : { name: mail.name, address: sender },
    to: [...mail.to],
    cc: [...mail.cc],
    bcc: [...mail.bcc],
    subject: mail.subject,
    text: mail.body,
    date: new Date(mail.at),
    ...(mail.htmlBody === null ? {} : { html: mail.htmlBody }),
    ...(mail.replyTo === null ? {} : { replyTo: mail.replyTo }),
  });
  const message = composer.compile();
  // The person who tries it out wants to see them.
  message.keepBcc = true;
  return message.build();
}
