import { test } from '@japa/runner'
import { estimateWait } from '#app/reception/estimate_wait'

test.group('How long somebody waits', () => {
  const rows = [
    { ahead: 0, minutes: 15, counters: 1, busy: 0, wait: 0, title: 'nobody ahead, a free desk' },
    {
      ahead: 0,
      minutes: 15,
      counters: 1,
      busy: 1,
      wait: 15,
      title: 'first, the only desk is busy',
    },
    { ahead: 3, minutes: 15, counters: 1, busy: 1, wait: 60, title: 'fourth at one desk' },
    { ahead: 3, minutes: 15, counters: 2, busy: 2, wait: 30, title: 'fourth at two desks' },
    { ahead: 1, minutes: 15, counters: 2, busy: 0, wait: 0, title: 'second, two free desks' },
    { ahead: 2, minutes: 7, counters: 3, busy: 3, wait: 10, title: 'rounded up to five' },
    { ahead: 0, minutes: 15, counters: 1, busy: 2, wait: 15, title: 'more called than counted' },
  ]
  test('{title}')
    .with(rows)
    .run(({ assert }, { ahead, minutes, counters, busy, wait }) => {
      assert.equal(estimateWait(ahead, { minutes, counters }, busy), wait)
    })
})
