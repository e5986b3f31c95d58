/**
 * What marketing teams measure: id, flags, names in both languages (`|` between names).
 * Flags: L lower is better, + leading, - lagging, v vanity when alone, d teams mean different things
 * by it, so it needs a definition, c counted in pieces.
 */
export const METRICS: readonly (readonly [string, string, string])[] = [
  // Demand and pipeline (B2B): stages that every team draws elsewhere, hence d.
  ['mql', '+dc', 'mql|marketing qualified lead|marketing-qualified lead|qualified marketing lead'],
  ['sql', '+dc', 'sql|sales qualified lead|sales-qualified lead|sqo|sales qualified opportunity'],
  ['sal', '+dc', 'sal|sales accepted lead|sao|sales accepted opportunity'],
  ['pql', '+dc', 'pql|product qualified lead|product-qualified lead'],
  [
    'qualified-lead',
    '+dc',
    'qualified lead|quality lead|high-quality lead|warm lead|hot lead|ลีดคุณภาพ|ลีดที่มีคุณภาพ|ผู้มุ่งหวังที่มีคุณภาพ|ลูกค้าเป้าหมายที่มีคุณภาพ',
  ],
  [
    'lead',
    '+dc',
    'lead|inbound lead|outbound lead|new lead|net-new lead|ลีด|ลีดส์|ลีดใหม่|ผู้มุ่งหวัง|ลูกค้ามุ่งหวัง|ผู้มีแนวโน้มจะเป็นลูกค้า|ผู้ที่มีแนวโน้มจะเป็นลูกค้า|ผู้สนใจ|รายชื่อลูกค้า|รายชื่อผู้สนใจ|prospect|ว่าที่ลูกค้า',
  ],
  [
    'opportunity',
    '+dc',
    'opportunity|sales opportunity|qualified opportunity|โอกาสการขาย|โอกาสทางการขาย',
  ],
  [
    'pipeline',
    '-d',
    'pipeline|sales pipeline|sourced pipeline|influenced pipeline|marketing-sourced pipeline|marketing-influenced pipeline|qualified pipeline|pipeline value|active pipeline|ไปป์ไลน์|ไปป์ไลน์การขาย|ไพพ์ไลน์|ไปป์ไลน์การตลาด',
  ],
  ['pipeline-coverage', '+', 'pipeline coverage|pipeline velocity|sales velocity'],
  [
    'demo',
    '+c',
    'demo|demo request|demo booking|product demo|booked demo|request demo|เดโม|การสาธิต|คำขอเดโม|นัดเดโม',
  ],
  [
    'meeting',
    '+c',
    'meeting|qualified meeting|sales meeting|discovery call|intro call|booked meeting|sales call|การประชุม|นัดหมาย|การนัดหมาย|นัดพบ',
  ],
  [
    'trial',
    '+c',
    'trial|free trial|trial signup|trial sign-up|trial start|user trial|ทดลองใช้ฟรี|ผู้ทดลองใช้|ผู้ใช้ทดลอง',
  ],
  [
    'signup',
    '+c',
    'signup|sign-up|sign up|account creation|new account|ผู้สมัคร|การสมัคร|ยอดสมัคร|ผู้สมัครใหม่|ยอดผู้สมัคร',
  ],
  [
    'form-submission',
    '+c',
    'form submission|form fill|form completion|contact form|inquiry|enquiry|inquiries|enquiries|inbound inquiry|การกรอกฟอร์ม|กรอกฟอร์ม|แบบฟอร์ม|ข้อความสอบถาม|ยอดสอบถาม|คำสอบถาม|การสอบถาม',
  ],
  ['quote-request', '+c', 'quote request|rfp|rfq|ใบเสนอราคา|คำขอใบเสนอราคา|proposal'],
  [
    'win-rate',
    '-',
    'win rate|close rate|closed-won rate|closing rate|อัตราการปิดการขาย|อัตราปิดการขาย|อัตราการปิด|อัตราชนะ',
  ],
  ['deal', '-c', 'deal|closed-won deal|closed deal|new deal|ดีล|ดีลใหม่'],
  ['contract', '-c', 'contract|signed contract|multi-year contract|new contract|สัญญา|สัญญาใหม่'],
  [
    'deal-size',
    '-',
    'deal size|average deal size|acv|average contract value|tcv|มูลค่าดีล|มูลค่าดีลเฉลี่ย|มูลค่าสัญญา',
  ],
  [
    'sales-cycle',
    'L-',
    'sales cycle|sales cycle length|deal cycle|cycle time|time to close|รอบการขาย|ระยะเวลาปิดการขาย|เวลาปิดการขาย|วงจรการขาย',
  ],
  [
    'lead-conversion',
    '+d',
    'lead-to-customer rate|lead-to-mql rate|mql-to-sql rate|mql to sql rate|mql-to-sql conversion|mql to sql conversion|lead conversion rate|lead-to-opportunity rate|mql→sql|sql-to-opportunity rate|อัตราการเปลี่ยนลีด',
  ],
  ['lead-quality', 'd', 'lead quality|lead score|คุณภาพลีด|คุณภาพของลีด'],
  ['quota', '-', 'quota|quota attainment|โควตา'],
  // Money. Lagging: it is there when the work is over.
  [
    'revenue',
    '-',
    'revenue|net-new revenue|net revenue|gross revenue|recurring revenue|turnover|income|รายได้|รายรับ|รายได้รวม|รายได้ใหม่',
  ],
  ['arr', '-', 'arr|annual recurring revenue|net-new arr|new arr|รายได้ประจำต่อปี'],
  ['mrr', '-', 'mrr|monthly recurring revenue|new mrr|รายได้ประจำต่อเดือน'],
  [
    'sales',
    '-',
    'sales volume|sales revenue|sales value|online sales|in-store sales|retail sales|sales figure|total sales|net sales|sales growth|ยอดขาย|ยอดขายออนไลน์|ยอดขายรวม|ยอดขายหน้าร้าน|ยอดจำหน่าย|ยอดขายใหม่',
  ],
  ['bookings', '-', 'booking|net-new booking|ยอดจอง|การจอง'],
  ['gmv', '-', 'gmv|gross merchandise value|มูลค่าการซื้อขาย|มูลค่าการขาย'],
  [
    'profit',
    '-',
    'profit|net profit|gross profit|profit margin|gross margin|margin|contribution margin|ebitda|กำไร|กำไรสุทธิ|กำไรขั้นต้น|อัตรากำไร|มาร์จิ้น',
  ],
  ['market-share', '-d', 'market share|ส่วนแบ่งตลาด|ส่วนแบ่งการตลาด|ส่วนแบ่งทางการตลาด'],
  [
    'aov',
    '-',
    'aov|average order value|average basket size|basket size|basket value|average basket value|average spend|มูลค่าเฉลี่ยต่อคำสั่งซื้อ|มูลค่าต่อบิล|ยอดซื้อเฉลี่ย|ยอดซื้อต่อครั้ง|ยอดซื้อต่อบิล|มูลค่าตะกร้า|ตะกร้าเฉลี่ย|บิลเฉลี่ย',
  ],
  [
    'ltv',
    '-d',
    'ltv|clv|cltv|lifetime value|customer lifetime value|ltv:cac|ltv to cac|มูลค่าตลอดช่วงชีวิต|มูลค่าตลอดอายุลูกค้า|มูลค่าตลอดอายุการเป็นลูกค้า',
  ],
  [
    'arpu',
    '-',
    'arpu|arpa|arppu|revenue per user|revenue per account|รายได้ต่อผู้ใช้|รายได้ต่อราย|รายได้ต่อหัว',
  ],
  [
    'order',
    '-c',
    'order|purchase|transaction|online order|คำสั่งซื้อ|ออเดอร์|ยอดสั่งซื้อ|รายการสั่งซื้อ|ธุรกรรม',
  ],
  [
    'upsell',
    '-',
    'upsell|cross-sell|upsell revenue|expansion revenue|expansion|การขายต่อยอด|การขายพ่วง',
  ],
  ['funding', '-', 'donation|funding|fundraising|เงินบริจาค|ยอดบริจาค'],
  // Cost and return.
  [
    'cac',
    'L-d',
    'cac|customer acquisition cost|cost per acquisition|cost of acquisition|acquisition cost|cost per customer|payback period|cac payback|ต้นทุนการได้ลูกค้า|ต้นทุนการหาลูกค้า|ต้นทุนต่อลูกค้าใหม่|ค่าใช้จ่ายในการหาลูกค้า|ต้นทุนการได้มาซึ่งลูกค้า',
  ],
  [
    'cpl',
    'Ld',
    'cpl|cost per lead|cost-per-lead|cost per mql|cost per sql|ต้นทุนต่อลีด|ต้นทุนต่อรายชื่อ|ค่าใช้จ่ายต่อลีด',
  ],
  [
    'cpa',
    'Ld',
    'cpa|cost per action|cost per conversion|cost per order|cost per install|cpi|ต้นทุนต่อการกระทำ|ต้นทุนต่อคอนเวอร์ชัน|ต้นทุนต่อออเดอร์|ต้นทุนต่อการติดตั้ง',
  ],
  ['cpc', 'L+', 'cpc|cost per click|average cpc|ต้นทุนต่อคลิก|ค่าคลิก'],
  ['cpm', 'L+', 'cpm|cost per thousand|cost per mille|cpv|cost per view|ต้นทุนต่อพันครั้ง|ต้นทุนต่อวิว'],
  [
    'cost',
    'L-',
    'cost|spend|spending|expense|ad spend|overspend|tech stack cost|production cost|agency cost|agency fee|ต้นทุน|ค่าใช้จ่าย|ต้นทุนการผลิต|ต้นทุนการตลาด|งบโฆษณา|ค่าโฆษณา|ค่าเอเจนซี่',
  ],
  ['budget', '', 'budget|marketing budget|งบประมาณ|งบการตลาด'],
  ['roi', '-d', 'roi|return on investment|marketing roi|mroi|ผลตอบแทนจากการลงทุน|ผลตอบแทนการลงทุน'],
  [
    'roas',
    '-d',
    'roas|return on ad spend|return on ads|ผลตอบแทนจากค่าโฆษณา|ผลตอบแทนค่าโฆษณา|ผลตอบแทนจากโฆษณา',
  ],
  // Customers, retention, service.
  [
    'customer',
    '-c',
    'customer|new customer|paying customer|client|new client|active customer|logo|new logo|new business|account|named account|target account|customer base|userbase|user base|ลูกค้า|ลูกค้าใหม่|ลูกค้าองค์กร|ฐานลูกค้า|ลูกค้าประจำ|ลูกค้าเก่า|ลูกค้าเดิม|ผู้ซื้อ|ผู้บริโภค|บัญชีลูกค้า',
  ],
  [
    'active-user',
    '-dc',
    'active user|monthly active user|daily active user|weekly active user|mau|dau|wau|user|registered user|paying user|ผู้ใช้|ผู้ใช้งาน|ผู้ใช้ใหม่|ผู้ใช้งานประจำ|ผู้ใช้ที่ใช้งานอยู่|ผู้ใช้งานรายเดือน',
  ],
  [
    'churn',
    'L-d',
    'churn|churn rate|customer churn|logo churn|revenue churn|cancellation|cancellation rate|attrition|อัตราการยกเลิก|อัตรายกเลิก|การยกเลิก|อัตราการเลิกใช้|อัตราการสูญเสียลูกค้า|ลูกค้าหาย',
  ],
  [
    'retention',
    '-d',
    'retention|retention rate|customer retention|user retention|nrr|grr|net revenue retention|gross revenue retention|อัตราการรักษาลูกค้า|อัตราการคงอยู่|การรักษาลูกค้า|อัตราคงอยู่|อัตราการรักษาลูกค้าเดิม|อัตราการกลับมาซื้อซ้ำ',
  ],
  [
    'renewal',
    '-c',
    'renewal|renewal rate|contract renewal|การต่อสัญญา|อัตราการต่อสัญญา|อัตราต่ออายุ|อัตราการต่ออายุ|การต่ออายุ',
  ],
  [
    'repeat',
    '-',
    'repeat purchase|repeat purchase rate|repurchase|repurchase rate|repeat order|repeat rate|returning customer|repeat customer|การซื้อซ้ำ|อัตราการซื้อซ้ำ|อัตราซื้อซ้ำ|ยอดซื้อซ้ำ|ซื้อซ้ำ|ลูกค้าที่กลับมาซื้อซ้ำ',
  ],
  ['nps', '-', 'nps|net promoter score|nps score|คะแนน nps|คะแนนแนะนำ'],
  [
    'csat',
    '-d',
    'csat|customer satisfaction|satisfaction|satisfaction score|satisfaction rate|ces|customer effort score|ความพึงพอใจ|คะแนนความพึงพอใจ|ความพึงพอใจของลูกค้า|ความพึงพอใจลูกค้า',
  ],
  [
    'complaint',
    'L-c',
    'complaint|negative review|negative mention|detractor|escalation|ข้อร้องเรียน|เรื่องร้องเรียน|การร้องเรียน|คำร้องเรียน|รีวิวเชิงลบ|คอมเมนต์เชิงลบ',
  ],
  [
    'refund',
    'L-',
    'refund|refund rate|return rate|product return|การคืนสินค้า|อัตราการคืนสินค้า|การคืนเงิน|ยอดคืนสินค้า',
  ],
  [
    'response-time',
    'L+',
    'response time|lead response time|first response time|reply time|turnaround|turnaround time|wait time|waiting time|resolution time|lead time|handling time|speed to lead|time to respond|เวลาตอบกลับ|ระยะเวลาตอบกลับ|เวลาในการตอบกลับ|เวลาตอบสนอง|ระยะเวลารอ|เวลารอ|ระยะเวลาในการตอบกลับ',
  ],
  [
    'time',
    'L',
    'time to market|time-to-market|time to value|time-to-value|onboarding time|production time|approval time|processing time|delivery time|time to publish|time to launch|time to hire|time to first value|downtime|ระยะเวลา|เวลาในการผลิต|เวลาอนุมัติ|ระยะเวลาอนุมัติ|เวลาในการอนุมัติ|ระยะเวลาการผลิต|ระยะเวลาผลิต|เวลาดำเนินการ|ระยะเวลาดำเนินการ',
  ],
  [
    'error',
    'L',
    'error|error rate|bug|defect|typo|broken link|mistake|regression|critical bug|duplicate|duplicate record|ข้อผิดพลาด|ความผิดพลาด|บั๊ก|ลิงก์เสีย|ข้อมูลซ้ำ',
  ],
  ['backlog', 'L', 'backlog|request backlog|open ticket|overdue task|งานค้าง|งานคงค้าง'],
  ['ticket', 'Lc', 'ticket|support ticket|ทิกเก็ต|ตั๋วซัพพอร์ต'],
  [
    'loyalty',
    '-dc',
    'loyalty|loyalty member|member|new member|membership|สมาชิก|สมาชิกใหม่|ความภักดี|ความจงรักภักดี|ยอดสมาชิก',
  ],
  [
    'referral',
    '-c',
    'referral|referred customer|word of mouth|การแนะนำต่อ|การบอกต่อ|ลูกค้าแนะนำต่อ|ผู้แนะนำ',
  ],
  [
    'adoption',
    '+d',
    'adoption|adoption rate|feature adoption|product adoption|activation|activation rate|usage|utilisation|utilization|อัตราการใช้งาน|การใช้งาน|อัตราการเปิดใช้งาน',
  ],
  // Website and search.
  [
    'traffic',
    '+',
    'traffic|website traffic|web traffic|organic traffic|blog traffic|site traffic|referral traffic|direct traffic|search traffic|paid traffic|social traffic|การเข้าชมเว็บไซต์|การเข้าชม|ผู้เข้าชม|ผู้เข้าชมเว็บไซต์|ยอดเข้าชม|ยอดเข้าชมเว็บไซต์|ทราฟฟิก|ทราฟิก|จำนวนผู้เข้าชม|คนเข้าเว็บ|คนเข้าเว็บไซต์|ผู้เยี่ยมชม|ผู้เยี่ยมชมเว็บไซต์|การเยี่ยมชม',
  ],
  [
    'visitor',
    '+c',
    'visitor|website visitor|unique visitor|visit|site visit|store visit|footfall|foot traffic|store traffic|ผู้เข้าร้าน|คนเข้าร้าน|ลูกค้าเข้าร้าน',
  ],
  ['session', '+c', 'session|organic session|web session|engaged session|เซสชัน|เซสชั่น'],
  ['pageview', '+vc', 'page view|pageview|page visit|hit|เพจวิว|ยอดเปิดหน้าเว็บ'],
  ['bounce', 'L+', 'bounce|bounce rate|exit rate|hard bounce|อัตราตีกลับ|อัตราการตีกลับ|เบาซ์เรต|บาวซ์เรต'],
  [
    'conversion-rate',
    '+d',
    'conversion rate|cvr|website conversion rate|landing page conversion rate|landing page conversion|trial-to-paid conversion|trial-to-paid rate|trial to paid|homepage conversion rate|checkout conversion|checkout rate|funnel conversion rate|funnel conversion|conversion ratio|อัตราการแปลง|อัตราคอนเวอร์ชัน|คอนเวอร์ชันเรต|คอนเวอร์ชั่นเรต|อัตราการเปลี่ยนเป็นลูกค้า|อัตราการเปลี่ยนผู้เข้าชมเป็นลีด|อัตราการแปลงช่องทาง|อัตราการเปลี่ยนแปลงเป็นลูกค้า|อัตราการซื้อ',
  ],
  ['conversion', '+dc', 'conversion|คอนเวอร์ชัน|คอนเวอร์ชั่น'],
  [
    'abandonment',
    'L',
    'cart abandonment|cart abandonment rate|abandoned cart|abandonment rate|checkout abandonment|drop-off|drop-off rate|การทิ้งตะกร้า|อัตราการทิ้งตะกร้า|อัตราทิ้งตะกร้า|ตะกร้าที่ถูกทิ้ง',
  ],
  [
    'page-speed',
    '',
    'page speed|site speed|load time|loading time|page load|page load time|lcp|core web vital|loading speed|ความเร็วเว็บไซต์|ความเร็วเว็บ|เวลาโหลด|ความเร็วในการโหลด',
  ],
  [
    'time-on-page',
    '+',
    'time on page|time on site|session duration|dwell time|average session duration|watch time|view-through rate|vtr|completion rate|เวลาบนหน้าเว็บ|เวลาเฉลี่ยบนเว็บไซต์|ระยะเวลาการรับชม|เวลารับชม|อัตราการดูจบ',
  ],
  [
    'ranking',
    '+',
    'ranking|keyword ranking|search ranking|serp|serp position|page-one keyword|keyword|average position|อันดับ|คีย์เวิร์ด|อันดับการค้นหา|อันดับคีย์เวิร์ด',
  ],
  [
    'backlink',
    '+c',
    'backlink|inbound link|referring domain|do-follow backlink|do-follow link|link|แบ็กลิงก์|แบคลิงก์|ลิงก์ย้อนกลับ|ลิงก์',
  ],
  [
    'domain-authority',
    '',
    'domain authority|domain rating|da score|dr score|authority score|quality score|คะแนนคุณภาพ|seo score|health score|ad relevance|คะแนน seo|ประสิทธิภาพ seo',
  ],
  [
    'visibility',
    'd',
    'visibility|search visibility|organic visibility|impression share|share of search|การมองเห็น',
  ],
  [
    'search-volume',
    '+',
    'branded search|brand search|search volume|brand search volume|search query|การค้นหาชื่อแบรนด์|ยอดค้นหา|การค้นหาแบรนด์',
  ],
  // E-mail and CRM.
  [
    'open-rate',
    '+',
    'open rate|email open rate|newsletter open rate|อัตราการเปิดอีเมล|อัตราการเปิด|อัตราเปิดอีเมล|อัตราเปิด|อัตราการเปิดอ่าน|ยอดเปิดอ่าน',
  ],
  [
    'ctr',
    '+',
    'ctr|click-through rate|click through rate|clickthrough rate|click rate|ctor|click-to-open rate|อัตราการคลิก|อัตราคลิก|อัตราคลิกผ่าน|อัตราการคลิกผ่าน',
  ],
  ['click', '+c', 'click|link click|ad click|organic click|คลิก|ยอดคลิก|การคลิก|จำนวนคลิก'],
  [
    'subscriber',
    '+c',
    'subscriber|newsletter subscriber|email subscriber|blog subscriber|podcast subscriber|youtube subscriber|opt-in|subscription|paid subscription|ผู้สมัครรับข่าวสาร|ผู้ติดตามช่อง|ผู้สมัครสมาชิก|ผู้รับข่าวสาร|ผู้รับจดหมายข่าว|ซับสไครเบอร์|ผู้ติดตามข่าวสาร',
  ],
  [
    'unsubscribe',
    'L',
    'unsubscribe|unsubscribe rate|opt-out|opt-out rate|spam complaint|spam rate|spam complaint rate|อัตราการยกเลิกรับข่าวสาร|การยกเลิกรับข่าวสาร|อัตราการยกเลิกการติดตาม|การยกเลิกการติดตาม|การบล็อก|อัตราบล็อก|อัตราการบล็อก',
  ],
  [
    'deliverability',
    '+',
    'deliverability|delivery rate|inbox rate|inbox placement|อัตราการส่งถึง|อัตราส่งถึง',
  ],
  [
    'reply-rate',
    '+',
    'reply rate|response rate|email reply rate|survey response rate|reply|response|อัตราการตอบกลับ|อัตราตอบกลับ|การตอบกลับ',
  ],
  [
    'list-size',
    '+',
    'email list|mailing list|contact list|database size|marketing database|contact|รายชื่ออีเมล|ฐานข้อมูลลูกค้า|ฐานข้อมูล|รายชื่อ|ผู้ติดต่อ',
  ],
  [
    'data-quality',
    '',
    'data quality|data completeness|data accuracy|match rate|duplicate rate|คุณภาพข้อมูล|ความสมบูรณ์ของข้อมูล|ความถูกต้องของข้อมูล',
  ],
  [
    'line-friend',
    '+c',
    'line friend|line oa friend|line oa|เพื่อนใน line|เพื่อน line|เพื่อนใน line oa|เพื่อนไลน์|เพื่อนในไลน์|ผู้ติดตามไลน์',
  ],
  // Social and content.
  [
    'follower',
    '+vc',
    'follower|fan|page like|instagram follower|linkedin follower|facebook follower|tiktok follower|social follower|new follower|ผู้ติดตาม|ยอดผู้ติดตาม|คนติดตาม|ฟอลโลเวอร์|แฟนเพจ|ยอดติดตาม|จำนวนผู้ติดตาม',
  ],
  [
    'impression',
    '+vc',
    'impression|ad impression|social impression|organic impression|อิมเพรสชัน|อิมเพรสชั่น|การแสดงผล|ยอดการแสดงผล|จำนวนการแสดงผล',
  ],
  [
    'reach',
    '+vd',
    'reach|social reach|organic reach|ad reach|audience reach|campaign reach|unique reach|การเข้าถึง|ยอดการเข้าถึง|ยอดรีช|รีช|ยอดเข้าถึง|จำนวนการเข้าถึง',
  ],
  ['like', '+vc', 'like|reaction|upvote|ไลก์|ไลค์|ยอดไลก์|ยอดไลค์|ถูกใจ|ยอดถูกใจ'],
  [
    'engagement',
    '+d',
    'engagement|engagement rate|social engagement|post engagement|interaction|audience engagement|post-show engagement|การมีส่วนร่วม|อัตราการมีส่วนร่วม|ยอดการมีส่วนร่วม|เอนเกจเมนต์|เอ็นเกจเมนต์|ยอดเอนเกจ',
  ],
  [
    'share',
    '+c',
    'social share|retweet|repost|mention|brand mention|positive mention|media mention|ยอดแชร์|การแชร์|การกล่าวถึง|การพูดถึง|ยอดแชร์โพสต์',
  ],
  ['comment', '+c', 'comment|คอมเมนต์|คอมเมนท์|ความคิดเห็น|ยอดคอมเมนต์'],
  [
    'view',
    '+vc',
    'view|video view|viewer|watch|stream|ยอดวิว|วิว|ยอดดู|ผู้ชม|ยอดรับชม|การรับชม|ยอดชม|ยอดเข้าดู|คนดู',
  ],
  [
    'download',
    '+c',
    'download|ebook download|e-book download|whitepaper download|app download|pdf download|app install|install|podcast download|ยอดดาวน์โหลด|ดาวน์โหลด|การดาวน์โหลด|การติดตั้ง|ยอดติดตั้ง|ยอดติดตั้งแอป',
  ],
  [
    'post',
    '+c',
    'post|blog post|social post|social media post|linkedin post|reel|tiktok|short video|โพสต์|โพสท์|รีลส์',
  ],
  [
    'article',
    '+c',
    'article|blog article|story|blog|guest post|press article|pillar page|บทความ|บทความบล็อก|บล็อก|เรื่อง',
  ],
  [
    'video',
    '+c',
    'video|video tutorial|webinar recording|podcast episode|episode|tutorial|คลิป|วิดีโอ|คลิปวิดีโอ|วิดีโอสั้น|พอดแคสต์|ตอน',
  ],
  [
    'asset',
    '+c',
    'whitepaper|ebook|e-book|infographic|one-pager|landing page|asset|template|playbook|datasheet|guide|piece of content|content piece|pieces of content|sales deck|battlecard|battle card|อีบุ๊ก|อินโฟกราฟิก|แลนดิ้งเพจ|หน้าแลนดิ้ง|หน้าแลนดิ้งเพจ|สื่อ|ชิ้นงาน|คอนเทนต์|เนื้อหา|เอกสารการขาย',
  ],
  [
    'newsletter',
    '+c',
    'newsletter|email newsletter|email campaign|email|จดหมายข่าว|จดหมายข่าวทางอีเมล|อีเมล|อีเมลแคมเปญ',
  ],
  [
    'campaign',
    '+c',
    'campaign|ad campaign|a/b test|experiment|test|promotion|แคมเปญ|การทดลอง|การทดสอบ|โปรโมชั่น|โปรโมชัน|กิจกรรม',
  ],
  [
    'ugc',
    '+c',
    'ugc|user-generated content|influencer post|influencer|creator|ambassador|affiliate|อินฟลูเอนเซอร์|ครีเอเตอร์|kol',
  ],
  // Brand and public relations.
  [
    'awareness',
    '-d',
    'awareness|brand awareness|aided awareness|unaided awareness|top-of-mind awareness|brand recognition|การรับรู้|การรับรู้แบรนด์|การรับรู้ตราสินค้า|การรับรู้ถึงแบรนด์|การจดจำแบรนด์|การจดจำตราสินค้า',
  ],
  ['brand-recall', '-', 'brand recall|ad recall|aided recall|unaided recall|ad recall lift|recall'],
  [
    'brand-lift',
    '-d',
    'brand lift|brand equity|brand health|brand preference|brand consideration|brand sentiment|brand love|purchase intent|consideration|preference|คุณค่าแบรนด์|ความชอบแบรนด์|ภาพลักษณ์แบรนด์|ความตั้งใจซื้อ',
  ],
  ['share-of-voice', '+d', 'share of voice|sov|share-of-voice|ส่วนแบ่งเสียง|ส่วนแบ่งการพูดถึง'],
  [
    'sentiment',
    '-d',
    'sentiment|positive sentiment|sentiment score|net sentiment|ความรู้สึกเชิงบวก|ทัศนคติเชิงบวก',
  ],
  [
    'media-coverage',
    '+c',
    'media coverage|press coverage|coverage|media placement|press mention|earned media|media hit|placement|press release|news release|media call|media pickup|ข่าวประชาสัมพันธ์|ข่าวแจก|สื่อลงข่าว|ข่าวที่ได้ลง|การออกสื่อ|ชิ้นข่าว|พื้นที่สื่อ',
  ],
  ['pr-value', 'v', 'ave|pr value|advertising value equivalency|มูลค่าพีอาร์|มูลค่าประชาสัมพันธ์'],
  [
    'speaking',
    '+c',
    'speaking slot|speaking spot|speaking engagement|keynote|speaker|analyst briefing|briefing|award|วิทยากร|รางวัล',
  ],
  [
    'review',
    '+c',
    'review|customer review|g2 review|google review|product review|positive review|five-star review|testimonial|user testimonial|รีวิว|รีวิวลูกค้า|รีวิวเชิงบวก|รีวิวสินค้า',
  ],
  [
    'rating',
    '-',
    'rating|app rating|store rating|star rating|average rating|review score|attendee rating|feedback score|usability score|เรตติ้ง|คะแนนรีวิว|คะแนนเฉลี่ย',
  ],
  [
    'case-study',
    '+c',
    'case study|customer story|success story|customer case study|reference customer|customer reference|reference|case studies|กรณีศึกษา|เรื่องราวความสำเร็จ|เคสสตัดี้|กรณีศึกษาลูกค้า',
  ],
  // Events and field.
  [
    'registration',
    '+c',
    'registration|registrant|event registration|webinar registration|rsvp|ticket sold|ผู้ลงทะเบียน|การลงทะเบียน|ยอดลงทะเบียน|ยอดผู้ลงทะเบียน|บัตรที่ขายได้',
  ],
  [
    'attendee',
    '+c',
    'attendee|webinar attendee|participant|guest|live attendee|event attendee|badge|badge scan|booth visitor|ผู้เข้าร่วม|ผู้ร่วมงาน|ผู้เข้าร่วมงาน|ผู้เข้าร่วมสัมมนา|ผู้เข้าอบรม|ผู้เยี่ยมชมบูธ|ผู้เข้าร่วมกิจกรรม|ผู้ร่วมสัมมนา',
  ],
  [
    'attendance',
    '+',
    'attendance|attendance rate|show-up rate|show rate|participation|participation rate|อัตราการเข้าร่วม|อัตราเข้าร่วม|การเข้าร่วม',
  ],
  ['no-show', 'L', 'no-show|no-show rate|no show rate|อัตราไม่มาตามนัด'],
  [
    'event',
    '+c',
    'event|webinar|workshop|roadshow|conference|trade show|seminar|meetup|session hosted|training session|lunch and learn|อีเวนต์|อีเว้นท์|งานอีเวนต์|สัมมนา|เวิร์กช็อป|เวิร์คช็อป|เว็บบินาร์|เว็บินาร์|งานแสดงสินค้า|งานสัมมนา',
  ],
  [
    'partner',
    '-c',
    'partner|new partner|reseller|channel partner|distributor|dealer|partnership|co-marketing partner|publisher|พันธมิตร|คู่ค้า|ตัวแทนจำหน่าย|พาร์ทเนอร์|พาร์ตเนอร์|ดีลเลอร์',
  ],
  [
    'interview',
    '+c',
    'interview|customer interview|user interview|survey response|focus group|บทสัมภาษณ์|การสัมภาษณ์|ผู้ตอบแบบสอบถาม|แบบสอบถาม|แบบสำรวจ',
  ],
  // Team and process.
  ['productivity', 'd', 'productivity|efficiency|velocity|output|throughput|ผลิตภาพ'],
  [
    'on-time',
    '+',
    'on-time delivery|on-time rate|on time rate|deadline met|sla compliance|sla|task success rate|อัตราส่งงานตรงเวลา|การส่งงานตรงเวลา',
  ],
  ['okr', 'c', 'okr|kpi|lifecycle stage|stage|วงจรชีวิต|โอเคอาร์'],
  [
    'hire',
    '-c',
    'hire|new hire|headcount|candidate|applicant|employee|team member|ผู้สมัครงาน|พนักงาน|พนักงานใหม่|สมาชิกในทีม|คนในทีม',
  ],
  [
    'employee-engagement',
    '-d',
    'employee engagement|employee satisfaction|enps|employee nps|team satisfaction|ความพึงพอใจของพนักงาน|ความผูกพันของพนักงาน',
  ],
  ['skill', '', 'certification|certificate|training completion|training hour|ใบรับรอง|ประกาศนียบัตร'],
];
