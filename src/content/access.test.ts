import type { AccessArgs, PayloadRequest } from 'payload'
import { expect, test } from 'vitest'

import { editorOfAllBranches, editorOfBranch, editorOfFile, editorWithoutLimits, isEditor } from './access'

type Account = { roles?: string[]; branches?: (string | { id: string })[]; languages?: string[]; collection?: string }
const colleague = ({ roles = ['editor'], collection = 'staff', ...limits }: Account = {}) =>
  ({ id: 'me', collection, roles, ...limits }) as unknown as PayloadRequest['user']

const answers = (user: PayloadRequest['user']) => {
  const asked = { req: { user } } as unknown as AccessArgs
  const replacing = { req: { user, file: {} } } as unknown as AccessArgs
  return {
    writes: isEditor(asked),
    forAll: editorOfAllBranches(asked),
    ofBranch: editorOfBranch('branch')(asked),
    removesFile: editorWithoutLimits(asked),
    describesFile: editorOfFile(asked),
    replacesFile: editorOfFile(replacing),
  }
}

const all = (answer: boolean) =>
  Object.fromEntries(Object.keys(answers(null)).map((name) => [name, answer])) as ReturnType<typeof answers>
const ofGhent = { branch: { in: ['ghent'] } }
const addsFiles = { ...all(true), removesFile: false, replacesFile: false }

test.each([
  ['an editor', colleague(), all(true)],
  ['an editor with empty limits', colleague({ branches: [], languages: [] }), all(true)],
  ['an editor of Ghent', colleague({ branches: ['ghent'] }), { ...addsFiles, forAll: false, ofBranch: ofGhent }],
  [
    'one whose branch was read along',
    colleague({ branches: [{ id: 'ghent' }] }),
    { ...addsFiles, forAll: false, ofBranch: ofGhent },
  ],
  ['an editor who writes in Dutch', colleague({ languages: ['nl'] }), addsFiles],
  ['an administrator', colleague({ roles: ['administrator'] }), all(false)],
  ['a member who calls themselves an editor', colleague({ collection: 'members' }), all(false)],
  ['a stranger', null, all(false)],
])('what %s may write', (_, user, answer) => {
  expect(answers(user)).toEqual(answer)
})
