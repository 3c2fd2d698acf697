const password = 'duo-demo-2026'

/** The key that an authenticator app takes over to give the codes of every demo account. */
const phone = 'DUODEMO2DUODEMO2DUODEMO2DUODEMO2'

const account = <Role extends string>(email: string, role: Role, name: string) => ({
  email,
  password,
  phone: role === 'editor' || role === 'director' ? undefined : phone,
  roles: [role],
  name,
})

/** One invented colleague per role, and a second coordinator, for what takes two; start prints them, DEMO=0 closes them. */
export const demoAccounts = [
  account('admin@example.org', 'administrator', 'Amina Peeters'),
  account('editor@example.org', 'editor', 'Élise Laurent'),
  account('coordinator@example.org', 'coordinator', 'Karim Janssens'),
  account('colleague@example.org', 'coordinator', 'Lotte Vermeulen'),
  account('trainer@example.org', 'trainer', 'Sofie Wouters'),
  account('officer@example.org', 'officer', 'Luca Dubois'),
  account('director@example.org', 'director', 'Nadia Lambert'),
]
