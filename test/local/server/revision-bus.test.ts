import { newRevisionBus } from '../../../local/server/revision-bus';

const change = (serverRevisionId: string, nextRevisionId: string) => ({
  type: 'REMOTE_REVISION',
  serverRevisionId,
  nextRevisionId,
});

describe('changes of several editors of one workbook', () => {
  test('one that was made on an older state reaches nobody; made anew, it reaches all', () => {
    const bus = newRevisionBus('start');
    const received: string[] = [];
    bus.listen(({ nextRevisionId }) => received.push(nextRevisionId ?? ''));
    bus.send(change('start', 'from the script'));
    bus.send(change('start', 'from the page'));
    expect(received).toEqual(['from the script']);
    bus.send(change('from the script', 'from the page'));
    expect(received).toEqual(['from the script', 'from the page']);
    expect(bus.head()).toBe('from the page');
  });

  test('a moved cursor changes nothing', () => {
    const bus = newRevisionBus('start');
    bus.send({ type: 'CLIENT_MOVED' });
    expect(bus.head()).toBe('start');
  });
});
