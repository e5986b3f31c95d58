import { fill, type Text } from '../../language/text';
import { sayCount } from '../data/counts';
import { standing } from '../data/standing';
import type { Summary } from '../data/summary';
import { isYoung, momentText, quarterText, sizeText } from '../say/headline';
import { oneLine, shorten } from '../say/shorten';
import type { Voice } from '../say/voice';
import { say } from '../say/wording';

const S = {
  team: { en: '{team} OKRs', th: 'OKR {team}' },
  week: {
    en: '{team} week {week}/{weeks}: {health}',
    th: '{team} สัปดาห์ {week}/{weeks}: {health}',
  },
  draft: { en: '{team} {quarter}: plan for approval', th: '{team} {quarter}: แผนเพื่อขออนุมัติ' },
  moment: { en: '{team}, {moment}: {health}', th: '{team} {moment}: {health}' },
  health: { en: '{n} of {all} on track', th: 'ตามแผน {n} จาก {all}' },
  agreed: { en: 'plan agreed', th: 'ตกลงแผนแล้ว' },
  empty: { en: 'no objectives yet', th: 'ยังไม่มี Objective' },
} as const satisfies Readonly<Record<string, Text>>;

/** UTF-16 units: a team's name may not push the figures off a subject line. */
const MOST = { team: 60, part: 110 };

/** Acme OKRs; the name that mail programs show as the sender. One line. */
export const teamTitle = ({ team }: Summary, { language }: Voice): string =>
  oneLine(fill(S.team, language, { team: shorten(oneLine(team), MOST.team) }));

/** Acme OKRs week 7/13: 2 of 4 on track, 1 decision. One line, whatever people typed. */
export function subjectOf(summary: Summary, voice: Voice): string {
  return summary.example
    ? `${say('exampleMark', voice)}${realSubject(summary, voice)}`
    : realSubject(summary, voice);
}

function realSubject(summary: Summary, voice: Voice): string {
  const { language } = voice;
  const team = teamTitle(summary, voice);
  // Of a quarter that is over nothing is asked any more.
  const asked = summary.phase === 'over' ? 0 : summary.decisions.length;
  if (!summary.agreed) {
    return oneLine(fill(S.draft, language, { team, quarter: quarterText(summary, voice) }));
  }
  const decisions = asked === 0 ? [] : [sayCount('decisions', asked, voice)];
  const health = [healthOf(summary, voice), ...decisions].join(language === 'th' ? ' ' : ', ');
  if (summary.phase !== 'running') {
    const moment = momentText(summary, voice);
    return oneLine(fill(S.moment, language, { team, moment, health }));
  }
  const { week, weeks } = summary;
  return oneLine(fill(S.week, language, { team, week, weeks, health }));
}

function healthOf(summary: Summary, voice: Voice): string {
  const { language } = voice;
  const all = summary.objectives.length;
  if (all === 0) return S.empty[language];
  if (isYoung(summary)) return S.agreed[language];
  const counts = summary.objectiveCounts;
  return fill(S.health, language, { n: counts['on-track'] + counts.done, all });
}

/** What holds the worst objective back, and what is asked: the line behind the subject. One line. */
export function preheaderOf(summary: Summary, voice: Voice): string {
  const [decision] = summary.phase === 'over' ? [] : summary.decisions;
  const behind = summary.objectives.find((line) => line.heldBackBy)?.heldBackBy;
  const parts = summary.agreed
    ? [
        behind ? `${shorten(oneLine(behind.text), MOST.part)}: ${standing(behind, voice)}` : '',
        decision ? shorten(oneLine(decision.text), MOST.part) : say('noDecisions', voice),
      ]
    : [sizeText(summary, voice), say('approve', voice)];
  return oneLine(parts.filter((part) => part !== '').join(' · '));
}
