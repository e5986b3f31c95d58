/** English words that only a sentence has: its verb, or what that verb does to somebody. */
const ENGLISH = [
  // Customers love our app
  /\b[a-z]{2,}[^s\W]s (?:our|us|the|their|its|it|we|every|them|what|how)\b/,
  /\b(?:is|are|be|can|will|has|have|had|who|which)\b/,
  // but not "trust in the police"
  /\b(?:gets|loves|knows|trusts|chooses|sees|feels|comes|makes|wants|runs|works)\b/,
  /\b(?:stands|grows|becomes|tells|refers|buys|recommends|stays|says|adopts|thinks|talks)\b/,
  // Buyers trust us; but not "partner trust", "customer love"
  /(?:[^s\W]s|people|we|everyone|nobody|teams?|staff|to|they|you)(?: [a-z]+ly)? (?:get|love|know|trust(?! in\b)|choose|see|feel|come|make|want|run|work|stand|grow|become|tell|refer|buy|recommend|stay|say|adopt|think|talk)\b/,
];

/** Thai ones; ที่ in front makes a description of most of them: ระบบที่ใช้ง่าย. */
const THAI = [
  /เป็น|มีความ|ไม่|ได้รับ|สามารถ|อยาก|ต้อง/,
  // ลูกค้ามีทางเลือก; but not มีด, มีนา, เมื่อมี
  /(?:^|เรา|ค้า|[^่้าง_])มี(?![ดนเ])/,
  // …จองเองได้, ใช้งานได้ดี; but not รายได้
  /(?:[^ยน]|[ัาอ]น)ได้\s*$/,
  /ได้(?:ทุก|ดี|เอง|ง่าย|เร็ว|จริง|อย่าง|ทัน|เต็ม|สะดวก|ตลอด|แม่น|ราบรื่น)/,
  // but not ตัวเลือก, ทางเลือก, สินเชื่อ, เชื่อม
  /(?:^|[^วง])เลือก|(?:^|[^น])เชื่อ(?!ม)/,
  /ไว้ใจ|รู้จัก|รู้สึก|กลับมา|บอกต่อ|นึกถึง|เข้าใจ|พูดถึง|มั่นใจ|ประทับใจ/,
  /อยู่(?:ใน|กับ|คู่)|เดินหน้า|เปิดรับ|ให้เรา|รักเรา|รักแบรนด์|กับเรา/,
  // เราพร้อม…; but not เราเตอร์
  /เรา(?=[ก-๙])(?!เตอร์|ใน|และ|ที่|สำหรับ|กับ|จาก|บน|ต่อ|ทั้ง)/,
  /[^่](?:เร็ว|ง่าย|ดี|ปลอดภัย)(?:ที่สุด|ทุก)/,
  /(?:^|[^่])(?:ใช้ง่าย|ลดลง|เพิ่มขึ้น|(?:ดี|แข็งแกร่ง|แข็งแรง|สูง|เร็ว|ง่าย)ขึ้น)/,
  /พร้อม(?:เสมอ|ใช้|รับ|ส่ง|สำหรับ)/,
];

const STATEMENT = new RegExp([...ENGLISH, ...THAI].map(({ source }) => source).join('|'), 'i');

/**
 * Whether the rest of a line, behind its first word, makes a sentence of it: "Customers choose us
 * first", ลูกค้าเลือกเราก่อน.
 */
export const isSentence = (rest: string): boolean => STATEMENT.test(rest);
