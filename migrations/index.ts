import * as migration_20261121_200000_content from './20261121_200000_content';
import * as migration_20261121_210000_search from './20261121_210000_search';
import * as migration_20261121_220000_press from './20261121_220000_press';
import * as migration_20261122_080000_search_volume from './20261122_080000_search_volume';
import * as migration_20261122_090000_lists from './20261122_090000_lists';
import * as migration_20261122_100000_staff_doors from './20261122_100000_staff_doors';
import * as migration_20261122_101000_staff_own_sign_in from './20261122_101000_staff_own_sign_in';
import * as migration_20261122_110000_log from './20261122_110000_log';
import * as migration_20261122_110100_log_kept from './20261122_110100_log_kept';
import * as migration_20261122_120000_staff_limits from './20261122_120000_staff_limits';
import * as migration_20261122_120100_last_administrator from './20261122_120100_last_administrator';
import * as migration_20261122_130000_bookings from './20261122_130000_bookings';
import * as migration_20261122_130100_seats_kept from './20261122_130100_seats_kept';
import * as migration_20261122_130200_info_sessions_section from './20261122_130200_info_sessions_section';
import * as migration_20261122_130300_sessions_watched from './20261122_130300_sessions_watched';
import * as migration_20261122_140000_own_contact from './20261122_140000_own_contact';
import * as migration_20261122_150000_calendar from './20261122_150000_calendar';
import * as migration_20261122_150100_calendar_kept from './20261122_150100_calendar_kept';
import * as migration_20261122_150200_reminders from './20261122_150200_reminders';
import * as migration_20261122_150300_changes_told from './20261122_150300_changes_told';
import * as migration_20261122_160000_attendance from './20261122_160000_attendance';
import * as migration_20261122_160100_attendance_kept from './20261122_160100_attendance_kept';
import * as migration_20261122_180000_booking_steps from './20261122_180000_booking_steps';
import * as migration_20261122_190000_proofs from './20261122_190000_proofs';
import * as migration_20261122_190100_rushes from './20261122_190100_rushes';
import * as migration_20261122_191000_steps_of_asked from './20261122_191000_steps_of_asked';
import * as migration_20261122_200000_own_number from './20261122_200000_own_number';
import * as migration_20261122_220000_returns from './20261122_220000_returns';
import * as migration_20261122_220100_returns_kept from './20261122_220100_returns_kept';
import * as migration_20261123_010000_calls_before from './20261123_010000_calls_before';
import * as migration_20261123_010100_quick_counters from './20261123_010100_quick_counters';
import * as migration_20261123_020000_members from './20261123_020000_members';
import * as migration_20261123_030000_applications from './20261123_030000_applications';
import * as migration_20261123_040000_way from './20261123_040000_way';
import * as migration_20261123_050000_intakes from './20261123_050000_intakes';
import * as migration_20261123_060000_board from './20261123_060000_board';
import * as migration_20261123_070000_training from './20261123_070000_training';
import * as migration_20261123_070100_seatings from './20261123_070100_seatings';
import * as migration_20261123_080000_silence from './20261123_080000_silence';
import * as migration_20261123_090000_sent_messages from './20261123_090000_sent_messages';
import * as migration_20261123_100000_e_learning from './20261123_100000_e_learning';
import * as migration_20261123_110000_stand_ins from './20261123_110000_stand_ins';
import * as migration_20261201_000000_seated from './20261201_000000_seated';
import * as migration_20261201_011000_run_arrows from './20261201_011000_run_arrows';
import * as migration_20261201_012000_own_moves from './20261201_012000_own_moves';
import * as migration_20261201_013000_make_ups_told from './20261201_013000_make_ups_told';
import * as migration_20261201_014000_date_trainers from './20261201_014000_date_trainers';
import * as migration_20261201_020000_refusals_end from './20261201_020000_refusals_end';
import * as migration_20261201_020100_partner_contact from './20261201_020100_partner_contact';
import * as migration_20261201_020200_member_contacts from './20261201_020200_member_contacts';
import * as migration_20261201_020300_leaving_counts from './20261201_020300_leaving_counts';
import * as migration_20261201_030000_people_imported from './20261201_030000_people_imported';
import * as migration_20261201_040000_link_ways from './20261201_040000_link_ways';
import * as migration_20261201_041000_session_arrows from './20261201_041000_session_arrows';
import * as migration_20261201_042000_session_titles from './20261201_042000_session_titles';
import * as migration_20261201_050000_withdrawn_said from './20261201_050000_withdrawn_said';
import * as migration_20261201_050100_lists_by_end from './20261201_050100_lists_by_end';
import * as migration_20261201_050200_planned_versions_kept from './20261201_050200_planned_versions_kept';
import * as migration_20261201_050300_frame_said from './20261201_050300_frame_said';

export const migrations = [
  {
    up: migration_20261121_200000_content.up,
    down: migration_20261121_200000_content.down,
    name: '20261121_200000_content',
  },
  {
    up: migration_20261121_210000_search.up,
    down: migration_20261121_210000_search.down,
    name: '20261121_210000_search',
  },
  {
    up: migration_20261121_220000_press.up,
    down: migration_20261121_220000_press.down,
    name: '20261121_220000_press',
  },
  {
    up: migration_20261122_080000_search_volume.up,
    down: migration_20261122_080000_search_volume.down,
    name: '20261122_080000_search_volume',
  },
  {
    up: migration_20261122_090000_lists.up,
    down: migration_20261122_090000_lists.down,
    name: '20261122_090000_lists',
  },
  {
    up: migration_20261122_100000_staff_doors.up,
    down: migration_20261122_100000_staff_doors.down,
    name: '20261122_100000_staff_doors',
  },
  {
    up: migration_20261122_101000_staff_own_sign_in.up,
    down: migration_20261122_101000_staff_own_sign_in.down,
    name: '20261122_101000_staff_own_sign_in',
  },
  {
    up: migration_20261122_110000_log.up,
    down: migration_20261122_110000_log.down,
    name: '20261122_110000_log',
  },
  {
    up: migration_20261122_110100_log_kept.up,
    down: migration_20261122_110100_log_kept.down,
    name: '20261122_110100_log_kept',
  },
  {
    up: migration_20261122_120000_staff_limits.up,
    down: migration_20261122_120000_staff_limits.down,
    name: '20261122_120000_staff_limits',
  },
  {
    up: migration_20261122_120100_last_administrator.up,
    down: migration_20261122_120100_last_administrator.down,
    name: '20261122_120100_last_administrator',
  },
  {
    up: migration_20261122_130000_bookings.up,
    down: migration_20261122_130000_bookings.down,
    name: '20261122_130000_bookings',
  },
  {
    up: migration_20261122_130100_seats_kept.up,
    down: migration_20261122_130100_seats_kept.down,
    name: '20261122_130100_seats_kept',
  },
  {
    up: migration_20261122_130200_info_sessions_section.up,
    down: migration_20261122_130200_info_sessions_section.down,
    name: '20261122_130200_info_sessions_section',
  },
  {
    up: migration_20261122_130300_sessions_watched.up,
    down: migration_20261122_130300_sessions_watched.down,
    name: '20261122_130300_sessions_watched',
  },
  {
    up: migration_20261122_140000_own_contact.up,
    down: migration_20261122_140000_own_contact.down,
    name: '20261122_140000_own_contact',
  },
  {
    up: migration_20261122_150000_calendar.up,
    down: migration_20261122_150000_calendar.down,
    name: '20261122_150000_calendar',
  },
  {
    up: migration_20261122_150100_calendar_kept.up,
    down: migration_20261122_150100_calendar_kept.down,
    name: '20261122_150100_calendar_kept',
  },
  {
    up: migration_20261122_150200_reminders.up,
    down: migration_20261122_150200_reminders.down,
    name: '20261122_150200_reminders',
  },
  {
    up: migration_20261122_150300_changes_told.up,
    down: migration_20261122_150300_changes_told.down,
    name: '20261122_150300_changes_told',
  },
  {
    up: migration_20261122_160000_attendance.up,
    down: migration_20261122_160000_attendance.down,
    name: '20261122_160000_attendance',
  },
  {
    up: migration_20261122_160100_attendance_kept.up,
    down: migration_20261122_160100_attendance_kept.down,
    name: '20261122_160100_attendance_kept',
  },
  {
    up: migration_20261122_180000_booking_steps.up,
    down: migration_20261122_180000_booking_steps.down,
    name: '20261122_180000_booking_steps',
  },
  {
    up: migration_20261122_190000_proofs.up,
    down: migration_20261122_190000_proofs.down,
    name: '20261122_190000_proofs',
  },
  {
    up: migration_20261122_190100_rushes.up,
    down: migration_20261122_190100_rushes.down,
    name: '20261122_190100_rushes',
  },
  {
    up: migration_20261122_191000_steps_of_asked.up,
    down: migration_20261122_191000_steps_of_asked.down,
    name: '20261122_191000_steps_of_asked',
  },
  {
    up: migration_20261122_200000_own_number.up,
    down: migration_20261122_200000_own_number.down,
    name: '20261122_200000_own_number',
  },
  {
    up: migration_20261122_220000_returns.up,
    down: migration_20261122_220000_returns.down,
    name: '20261122_220000_returns',
  },
  {
    up: migration_20261122_220100_returns_kept.up,
    down: migration_20261122_220100_returns_kept.down,
    name: '20261122_220100_returns_kept',
  },
  {
    up: migration_20261123_010000_calls_before.up,
    down: migration_20261123_010000_calls_before.down,
    name: '20261123_010000_calls_before',
  },
  {
    up: migration_20261123_010100_quick_counters.up,
    down: migration_20261123_010100_quick_counters.down,
    name: '20261123_010100_quick_counters',
  },
  {
    up: migration_20261123_020000_members.up,
    down: migration_20261123_020000_members.down,
    name: '20261123_020000_members',
  },
  {
    up: migration_20261123_030000_applications.up,
    down: migration_20261123_030000_applications.down,
    name: '20261123_030000_applications',
  },
  {
    up: migration_20261123_040000_way.up,
    down: migration_20261123_040000_way.down,
    name: '20261123_040000_way',
  },
  {
    up: migration_20261123_050000_intakes.up,
    down: migration_20261123_050000_intakes.down,
    name: '20261123_050000_intakes',
  },
  {
    up: migration_20261123_060000_board.up,
    down: migration_20261123_060000_board.down,
    name: '20261123_060000_board',
  },
  {
    up: migration_20261123_070000_training.up,
    down: migration_20261123_070000_training.down,
    name: '20261123_070000_training',
  },
  {
    up: migration_20261123_070100_seatings.up,
    down: migration_20261123_070100_seatings.down,
    name: '20261123_070100_seatings',
  },
  {
    up: migration_20261123_080000_silence.up,
    down: migration_20261123_080000_silence.down,
    name: '20261123_080000_silence',
  },
  {
    up: migration_20261123_090000_sent_messages.up,
    down: migration_20261123_090000_sent_messages.down,
    name: '20261123_090000_sent_messages',
  },
  {
    up: migration_20261123_100000_e_learning.up,
    down: migration_20261123_100000_e_learning.down,
    name: '20261123_100000_e_learning',
  },
  {
    up: migration_20261123_110000_stand_ins.up,
    down: migration_20261123_110000_stand_ins.down,
    name: '20261123_110000_stand_ins',
  },
  {
    up: migration_20261201_000000_seated.up,
    down: migration_20261201_000000_seated.down,
    name: '20261201_000000_seated',
  },
  {
    up: migration_20261201_011000_run_arrows.up,
    down: migration_20261201_011000_run_arrows.down,
    name: '20261201_011000_run_arrows',
  },
  {
    up: migration_20261201_012000_own_moves.up,
    down: migration_20261201_012000_own_moves.down,
    name: '20261201_012000_own_moves',
  },
  {
    up: migration_20261201_013000_make_ups_told.up,
    down: migration_20261201_013000_make_ups_told.down,
    name: '20261201_013000_make_ups_told',
  },
  {
    up: migration_20261201_014000_date_trainers.up,
    down: migration_20261201_014000_date_trainers.down,
    name: '20261201_014000_date_trainers',
  },
  {
    up: migration_20261201_020000_refusals_end.up,
    down: migration_20261201_020000_refusals_end.down,
    name: '20261201_020000_refusals_end',
  },
  {
    up: migration_20261201_020100_partner_contact.up,
    down: migration_20261201_020100_partner_contact.down,
    name: '20261201_020100_partner_contact',
  },
  {
    up: migration_20261201_020200_member_contacts.up,
    down: migration_20261201_020200_member_contacts.down,
    name: '20261201_020200_member_contacts',
  },
  {
    up: migration_20261201_020300_leaving_counts.up,
    down: migration_20261201_020300_leaving_counts.down,
    name: '20261201_020300_leaving_counts',
  },
  {
    up: migration_20261201_030000_people_imported.up,
    down: migration_20261201_030000_people_imported.down,
    name: '20261201_030000_people_imported',
  },
  {
    up: migration_20261201_040000_link_ways.up,
    down: migration_20261201_040000_link_ways.down,
    name: '20261201_040000_link_ways',
  },
  {
    up: migration_20261201_041000_session_arrows.up,
    down: migration_20261201_041000_session_arrows.down,
    name: '20261201_041000_session_arrows',
  },
  {
    up: migration_20261201_042000_session_titles.up,
    down: migration_20261201_042000_session_titles.down,
    name: '20261201_042000_session_titles',
  },
  {
    up: migration_20261201_050000_withdrawn_said.up,
    down: migration_20261201_050000_withdrawn_said.down,
    name: '20261201_050000_withdrawn_said',
  },
  {
    up: migration_20261201_050100_lists_by_end.up,
    down: migration_20261201_050100_lists_by_end.down,
    name: '20261201_050100_lists_by_end',
  },
  {
    up: migration_20261201_050200_planned_versions_kept.up,
    down: migration_20261201_050200_planned_versions_kept.down,
    name: '20261201_050200_planned_versions_kept',
  },
  {
    up: migration_20261201_050300_frame_said.up,
    down: migration_20261201_050300_frame_said.down,
    name: '20261201_050300_frame_said'
  },
];
