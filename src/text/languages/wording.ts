/** Words whose meaning nobody can check later: two people will judge them differently. */
export const VAGUE_ENGLISH: string =
  'better|best|world-class|best-in-class|best-of-breed|significant|significantly|substantial|substantially|considerable|considerably|dramatically|drastically|massively|greatly|noticeably|meaningful|meaningfully|effective|effectively|more effective|efficient|efficiently|optimal|optimally|high-quality|higher quality|robust|seamless|seamlessly|innovative|great|awesome|amazing|excellent|outstanding|exceptional|strong|solid|successful|successfully|appropriate|appropriately|adequate|adequately|sufficient|sufficiently|reasonable|various|several|some|many|numerous|a lot of|lots of|a few|a couple of|a number of|user-friendly|intuitive|easy|easier|quickly|quicker|faster|fast|soon|regular|regularly|frequently|often|more often|continuous|continuously|ongoing|constantly|consistently|consistent|properly|proper|correctly|cutting-edge|state-of-the-art|next-level|holistic|holistically|more|fewer|bigger|larger|smarter|engaging|compelling|impactful|relevant content|happy|happier|comfortable|clear|clearer|well|modern|leading|top-notch|stunning|deeper|high-performing|actively|proactively|proactive|strategic|scalable|timely|positive|as soon as possible|asap|as much as possible|as many as possible|to the next level|game-changing|viral|buzz|synergy|good|nice|optimum|maximal|record-breaking|quality content|improved|enhanced|stronger|richer|increasingly';

/** Ways out: with one of these in it, anything can be called done. */
export const ESCAPE_ENGLISH: string =
  'if possible|where possible|when possible|whenever possible|as possible|as appropriate|where appropriate|if appropriate|as needed|if needed|as required|if required|as necessary|if necessary|where necessary|try to|attempt to|aim to|strive to|help to|hopefully|ideally|if time allows|time permitting|if budget allows|budget permitting|or so|roughly|approximately|more or less|etc|etcetera|and so on|and more|and others|and other things|including but not limited to|and the like|best effort|to the extent possible|look into|potentially|possibly|maybe|perhaps|might|should be able to|and/or';

/** Vague Thai wording: two people will judge it differently. */
export const VAGUE_THAI: string =
  'ให้ดีขึ้น|ดีขึ้น|ดียิ่งขึ้น|ดีที่สุด|ดีกว่าเดิม|ดีกว่า|มากขึ้น|มากยิ่งขึ้น|มากที่สุด|น้อยลง|เร็วขึ้น|รวดเร็ว|รวดเร็วขึ้น|เร็วที่สุด|โดยเร็ว|ทันที|สูงขึ้น|สูงสุด|ต่ำลง|แข็งแกร่ง|แข็งแรง|แข็งแกร่งขึ้น|แข็งแกร่งยิ่งขึ้น|เข้มแข็ง|ยั่งยืน|โดดเด่น|โดดเด่นขึ้น|อย่างมีประสิทธิภาพ|มีประสิทธิภาพ|มีประสิทธิภาพมากขึ้น|มีประสิทธิผล|มีคุณภาพ|อย่างต่อเนื่อง|ต่อเนื่อง|สม่ำเสมอ|เหมาะสม|ตามสมควร|พอสมควร|เต็มที่|อย่างจริงจัง|อย่างมีนัยสำคัญ|อย่างมาก|อย่างเห็นได้ชัด|ก้าวกระโดด|หลากหลาย|น่าสนใจ|น่าดึงดูด|น่าประทับใจ|ทันสมัย|ครบวงจร|ระดับโลก|ชั้นนำ|ยอดเยี่ยม|เป็นเลิศ|ที่ดี|บางส่วน|หลายๆ|หลาย|จำนวนมาก|มากมาย|เชิงรุก|อย่างถูกต้อง|เรียบร้อย|ราบรื่น|ลื่นไหล|ง่ายขึ้น|สะดวกขึ้น|สะดวก|คล่องตัว|สร้างสรรค์|ปัง|ปังๆ|ไวรัล|เป็นที่รู้จักมากขึ้น|ให้เป็นที่รู้จัก|ประสบความสำเร็จ|ตรงใจ|โดนใจ|มีความสุข|ใกล้ชิด|สวยงาม|กระตือรือร้น|คุ้มค่า|เพียงพอ|บ่อยขึ้น|บ่อยๆ|เยอะๆ|เยอะขึ้น|ใหม่ๆ|เต็มประสิทธิภาพ|เต็มศักยภาพ|อย่างเป็นระบบ|อย่างแท้จริง|เป็นอย่างดี|อย่างดี|มืออาชีพ|ลึกซึ้ง';

/** Thai ways out. */
export const ESCAPE_THAI: string =
  'ถ้าเป็นไปได้|หากเป็นไปได้|ถ้าทำได้|เท่าที่ทำได้|เท่าที่จะทำได้|ให้ได้มากที่สุด|ตามความเหมาะสม|ตามความจำเป็น|ตามโอกาส|ตามสถานการณ์|เป็นต้น|ฯลฯ|และอื่นๆ|อื่นๆ|พยายาม|อาจจะ|อาจ|น่าจะ|ประมาณ|ราวๆ|โดยประมาณ|คร่าวๆ|หากมีเวลา|ถ้ามีเวลา|ถ้ามีงบ|หากมีงบ|และ/หรือ|ตามที่เห็นสมควร|แล้วแต่';

/** Says that work is over: a milestone, done or not done. */
export const FINISHED_ENGLISH: string =
  'implemented|launched|completed|complete|live|ready|added|in place|approved|published|delivered|finished|finalised|finalized|shipped|released|deployed|installed|rolled out|set up|signed|signed off|done|migrated|up and running|in production|documented|hired|redesigned|built|created|established|integrated|operational|drafted|written|developed|selected|agreed|in use|executed|tested|rebranded|fully operational|go-live|produced|relaunched|configured|automated|mapped|defined|updated|trained|onboarded|passed|achieved|fixed|cleaned|submitted';

/** Thai for work that is over. */
export const FINISHED_THAI: string =
  'แล้วเสร็จ|เสร็จสมบูรณ์|เสร็จสิ้น|เสร็จเรียบร้อย|เสร็จ|เรียบร้อยแล้ว|พร้อมใช้งาน|พร้อมใช้|ใช้งานได้จริง|ใช้งานได้|ครบถ้วน|เปิดใช้งานแล้ว|เปิดตัวแล้ว|เริ่มใช้งานแล้ว|ส่งมอบแล้ว|ขึ้นระบบแล้ว|อนุมัติแล้ว|เผยแพร่แล้ว';

/** Somebody's yes: the milestone that honest yes/no key results are about. */
export const APPROVAL_ENGLISH: string =
  'approved by|approval|approval from|sign-off|sign off|signed off by|buy-in|green light|agreed by|agreed with|accepted by|certified|certification by|endorsed by|go-ahead';
export const APPROVAL_THAI: string =
  'ได้รับการอนุมัติ|ได้รับอนุมัติ|รับการอนุมัติ|การอนุมัติ|ผ่านการอนุมัติ|อนุมัติโดย|ได้รับความเห็นชอบ|เห็นชอบ|เซ็นอนุมัติ|ได้รับการรับรอง|ผ่านการรับรอง|อนุมัติ';
