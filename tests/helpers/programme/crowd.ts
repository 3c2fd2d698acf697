type Ask = (statement: string, values: unknown[]) => Promise<unknown>
type Crowd = {
  branch: string
  count: number
  /** How long ago each was led to their state. */
  days: number
  role?: 'mentor' | 'mentee'
  state?: 'draft' | 'submitted' | 'ready'
  /** What their addresses end in. */
  host?: string
}

/** So many members with an application of their own in a branch, made at once by SQL. */
export const crowd = (
  ask: Ask,
  { branch, count, days, role = 'mentee', state = 'ready', host = 'example.org' }: Crowd,
): Promise<unknown> =>
  ask(
    `with people as (
      insert into members (id, role, branch_id, language, first_name, last_name, email)
      select gen_random_uuid(), $3::enum_members_role, $1, 'en', 'Crowd', 'Person ' || n, gen_random_uuid() || '@' || $6
      from generate_series(1, $2::int) n returning id
    ), made as (
      insert into applications (id, member_id, role, branch_id, state, reached, last_act_at, submitted_at,
        consented_at, consent_version)
      select gen_random_uuid(), id, $3::text::enum_applications_role, $1, $5::enum_applications_state, 0, now(),
        case when $5 <> 'draft' then now() end, case when $5 <> 'draft' then now() end, case when $5 <> 'draft' then 'x' end
      from people returning id
    )
    insert into application_moves (id, application_id, "to", at)
    select gen_random_uuid(), id, $5::text::enum_application_moves_to, now() - make_interval(days => $4) from made`,
    [branch, count, role, days, state, host],
  )
