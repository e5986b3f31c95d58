import type { ClockTriggers } from '../commands/platform';

const SCOPES = [
  'https://www.googleapis.com/auth/script.send_mail',
  'https://www.googleapis.com/auth/script.scriptapp',
  'https://www.googleapis.com/auth/userinfo.email',
];

/** The public function that the clock runs. */
const HOURLY = 'sendDueMails';

/** Clock triggers of the person who runs this: Google shows nobody those of another. */
export function clockTriggers(zone: () => string): ClockTriggers {
  return {
    askLeave: () => ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, SCOPES),
    list: () => ScriptApp.getProjectTriggers().map((one) => one.getUniqueId()),
    make: () => ScriptApp.newTrigger(HOURLY).timeBased().everyHours(1).create().getUniqueId(),
    drop: (which) => {
      for (const trigger of ScriptApp.getProjectTriggers()) {
        const ours = which(trigger.getHandlerFunction(), trigger.getUniqueId());
        if (ours) ScriptApp.deleteTrigger(trigger);
      }
    },
    timeZone: zone,
    nowIn: (other) => Utilities.formatDate(new Date(Date.now()), other, 'yyyy-MM-dd HH:mm'),
    sender: () => Session.getEffectiveUser().getEmail(),
  };
}
