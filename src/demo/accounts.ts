const password = 'duo-demo-2026'

const account = <Role extends string>(email: string, role: Role, name: string) => ({
  email,
  password,
  roles: [role],
  name,
})

/** One invented colleague per role; start prints them, and DEMO=0 closes them. */
export const demoAccounts = [
  account('admin@example.org', 'administrator', 'Amina Peeters'),
  account('editor@example.org', 'editor', 'Élise Laurent'),
  account('coordinator@example.org', 'coordinator', 'Karim Janssens'),
  account('trainer@example.org', 'trainer', 'Sofie Wouters'),
  account('officer@example.org', 'officer', 'Luca Dubois'),
  account('director@example.org', 'director', 'Nadia Lambert'),
]
