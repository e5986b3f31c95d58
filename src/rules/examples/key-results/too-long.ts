import type { RuleAbout, RuleExamples } from '../example';

export const about: RuleAbout = {
  name: { en: 'One sentence people remember', th: 'ประโยคเดียวที่จำได้' },
  why: {
    en: 'What cannot be said in one breath is not checked every week.',
    th: 'สิ่งที่พูดจบในลมหายใจเดียวไม่ได้ จะไม่มีใครเปิดดูทุกสัปดาห์',
  },
};

export const examples: RuleExamples = {
  en: {
    met: [
      'Increase MQLs from 20 to 30',
      'Publish 12 articles that answer buyers’ questions',
      'Cut first reply to demo requests from 26 to 4 hours',
    ],
    unmet: [
      'Increase the number of marketing qualified leads that come from our website, our events and our partners from 20 to 30 by working with sales on the definition and by improving every page of the site',
      'Publish 12 articles that answer the questions which buyers ask us most often when they call, write or meet us at events, so that sales can send them before the first meeting takes place',
      'Cut the time that passes between a demo request on any page of our website and the first personal reply by somebody from our sales team from 26 hours to 4 hours on working days',
    ],
  },
  th: {
    met: [
      'เพิ่ม MQL จาก 20 เป็น 30 ราย',
      'เผยแพร่บทความตอบคำถามลูกค้า 12 บทความ',
      'ลดเวลาตอบคำขอเดโมจาก 26 เหลือ 4 ชั่วโมง',
    ],
    unmet: [
      'เพิ่มจำนวน MQL ที่มาจากเว็บไซต์ งานอีเวนต์ และพันธมิตรของเราจาก 20 เป็น 30 ราย โดยทำงานร่วมกับทีมขายเรื่องนิยามและปรับปรุงทุกหน้าของเว็บไซต์ให้ตอบคำถามที่ลูกค้าถามบ่อยที่สุดก่อนตัดสินใจซื้อสินค้า',
      'เผยแพร่บทความตอบคำถามที่ผู้ซื้อถามเราบ่อยที่สุดทั้งทางโทรศัพท์ ทางอีเมล และเมื่อพบกันในงาน จำนวน 12 บทความ เพื่อให้ทีมขายส่งให้ลูกค้าอ่านก่อนการประชุมครั้งแรกและลดคำถามซ้ำที่ต้องตอบทุกครั้ง',
      'ลดเวลาระหว่างที่ลูกค้าขอเดโมจากหน้าใดก็ตามของเว็บไซต์กับการตอบกลับครั้งแรกโดยพนักงานจริงจากทีมขายของเราจาก 26 ชั่วโมงเหลือ 4 ชั่วโมงในวันทำการ ไม่นับวันหยุดนักขัตฤกษ์และวันหยุดประจำปีของบริษัท',
    ],
  },
};
