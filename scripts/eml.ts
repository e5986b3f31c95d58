import MailComposer from 'nodemailer/lib/mail-composer';
import type { SentMail } from '../local/services/mail';

/** A mail of the outbox as an .eml that any mail program opens. The sender's address is Google's to fill. */
export function emlOf(mail: SentMail, from: string): Promise<Buffer> {
  const composer = new MailComposer({
    from: { name: mail.name ?? '', address: from },
    to: [...mail.to],
    cc: [...mail.cc],
    ...(mail.replyTo ? { replyTo: mail.replyTo } : {}),
    subject: mail.subject,
    text: mail.body,
    ...(mail.htmlBody ? { html: mail.htmlBody } : {}),
    date: new Date(mail.at),
  });
  return composer.compile().build();
}
