-- One booking as its rows: the locks, the reads, the writes and the queued letter of bookSeat, without any program
-- around them. Run by `npm run bench -- bookings`; the sessions are made by it, their ids end in one to fifty.
\set nth random(1, 50)
\set person random(1, 1000000000)
BEGIN;
SET LOCAL lock_timeout = '5s';
SELECT pg_advisory_xact_lock(hashtextextended('contact measured-' || :person, 0));
SELECT id FROM info_sessions WHERE id = ('00000000-0000-7000-8000-' || lpad(:nth::text, 12, '0'))::uuid FOR UPDATE;
SELECT session.id, session.state, capacity,
  count(booking.id) FILTER (WHERE booking.state IN ('booked', 'held')),
  count(booking.id) FILTER (WHERE booking.state = 'waiting')
FROM info_sessions session
LEFT JOIN bookings booking ON info_session_id = session.id AND booking.state IN ('booked', 'held', 'waiting')
WHERE session.id = ('00000000-0000-7000-8000-' || lpad(:nth::text, 12, '0'))::uuid GROUP BY session.id;
SELECT booking_id FROM booking_contacts WHERE contact = 'measured-' || :person AND (live OR ahead);
SELECT gen_random_uuid() AS booking \gset
INSERT INTO bookings (id, info_session_id, state, first_name, last_name, email, language, consent_version, consented_at, code)
VALUES (':booking', ('00000000-0000-7000-8000-' || lpad(:nth::text, 12, '0'))::uuid, 'booked', 'Amina', 'Measured',
  'measured-' || :person, 'fr', 'bench', now(), ':booking');
INSERT INTO booking_contacts (id, booking_id, info_session_id, audience, contact, person, slot, live, ahead)
SELECT gen_random_uuid(), ':booking', id, audience::text::enum_booking_contacts_audience, 'measured-' || :person,
  'amina measured', 1, true, true
FROM info_sessions WHERE id = ('00000000-0000-7000-8000-' || lpad(:nth::text, 12, '0'))::uuid;
SELECT graphile_worker.add_job('booking_letter', json_build_object('about', 'booked', 'booking', ':booking'));
COMMIT;
