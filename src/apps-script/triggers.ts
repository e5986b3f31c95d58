import type { ClockTriggers, WeeklyTrigger } from '../commands/platform';

const SCOPES = [
  'https://www.googleapis.com/auth/script.send_mail',
  'https://www.googleapis.com/auth/script.scriptapp',
  'https://www.googleapis.com/auth/userinfo.email',
];

/** Clock triggers of the person who runs this: Google shows nobody those of another. */
export function clockTriggers(zone: () => string): ClockTriggers {
  return {
    askLeave: () => ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, SCOPES),
    list: () => ScriptApp.getProjectTriggers().map((one) => one.getUniqueId()),
    make: ({ run, day, hour }) =>
      ScriptApp.newTrigger(run)
        .timeBased()
        .onWeekDay(weekday(day))
        .atHour(hour)
        .inTimezone(zone())
        .create()
        .getUniqueId(),
    drop: (which) => {
      for (const trigger of ScriptApp.getProjectTriggers()) {
        const ours = which(trigger.getHandlerFunction(), trigger.getUniqueId());
        if (ours) ScriptApp.deleteTrigger(trigger);
      }
    },
    timeZone: zone,
    sender: () => Session.getEffectiveUser().getEmail(),
  };
}

function weekday(day: WeeklyTrigger['day']): GoogleAppsScript.Base.Weekday {
  const { MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY } = ScriptApp.WeekDay;
  const all = [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY];
  return all[day - 1] ?? FRIDAY;
}
