import { notNowReply } from '../../../src/sidebar/review/not-now-reply';

const HELD = {
  request: 'a podcast',
  askedBy: 'Somchai',
  objective: 'Make the website a source of leads',
  lookAgain: '2027-01-11',
};

test('the reply is polite, names the promise and the day, and asks what to drop instead', () => {
  expect(notNowReply(HELD, 'en')).toBe(
    'Thanks, Somchai. This quarter we promised “Make the website a source of leads”; “a podcast” would take time from it. We’ll look again on 11 Jan. If it matters more, which key result should we drop?',
  );
});

test('in Thai a name has its คุณ once', () => {
  const thai = { ...HELD, request: 'พอดแคสต์', objective: 'ทำให้เว็บไซต์เป็นแหล่งสร้างลีด' };
  for (const askedBy of ['สมชาย', 'คุณสมชาย', 'คุณ สมชาย']) {
    expect(notNowReply({ ...thai, askedBy }, 'th')).toBe(
      'ขอบคุณคุณสมชาย ไตรมาสนี้ทีมให้คำมั่นไว้กับ “ทำให้เว็บไซต์เป็นแหล่งสร้างลีด” หากทำ “พอดแคสต์” ตอนนี้จะกระทบเวลาส่วนนี้ ขอนำกลับมาพิจารณา 11 ม.ค. หากเรื่องนี้สำคัญกว่า อยากให้ช่วยเลือก Key Result ที่จะพักไว้ก่อน',
    );
  }
});

test('without a name or an objective it still reads as a sentence', () => {
  const bare = { ...HELD, askedBy: '', objective: '' };
  expect(notNowReply(bare, 'en')).toMatch(
    /^Thanks for asking\. This quarter we promised our plan; /,
  );
  expect(notNowReply(bare, 'th')).toMatch(/^ขอบคุณสำหรับคำขอ ไตรมาสนี้ทีมให้คำมั่นไว้กับแผนที่ตกลงกัน /);
});
