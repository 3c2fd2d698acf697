import { describe, expect, test } from 'vitest'

import { StatementNames } from './PreparingClient'

const asked = (names: StatementNames, text: string, times: number) => {
  for (let nth = 1; nth < times; nth++) names.of(text)
  return names.of(text)
}

describe('a statement', () => {
  test('gets a name from the sixth time on, and keeps it', () => {
    const names = new StatementNames()
    expect(asked(names, 'select $1', 5)).toBeUndefined()
    expect([names.of('select $1'), names.of('select $1')]).toEqual(['asked_1', 'asked_1'])
  })

  test('never has the name of another', () => {
    const names = new StatementNames()
    expect(asked(names, 'select $1', 6)).not.toBe(asked(names, 'select $1, $2', 6))
  })

  test('gets none once there are three hundred', () => {
    const names = new StatementNames()
    for (let nth = 1; nth <= 300; nth++) expect(asked(names, `select $${nth}`, 6)).toBe(`asked_${nth}`)
    expect(asked(names, 'select one more', 100)).toBeUndefined()
    expect(names.of('select $7')).toBe('asked_7')
  })

  test('that is different each time is forgotten, and keeps nobody else from a name for long', () => {
    const names = new StatementNames()
    names.of('select $1')
    for (let nth = 0; nth < 10_000; nth++) names.of(`select $1 -- ${nth}`)
    expect(asked(names, 'select $1', 6)).toBe('asked_1')
  })
})
