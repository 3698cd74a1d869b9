-- Moments are microseconds since 1970-01-01T00:00:00Z, durations are nanoseconds.

-- One row: what the definitions are checked against when they change.
create table `${prefix}catalog` (
    `id` smallint not null primary key,
    `revision` bigint not null,
    `stamp` varchar(36) not null,
    `numbers` bigint not null
)
    engine = InnoDB default character set = utf8mb4 collate = utf8mb4_nopad_bin;

insert into `${prefix}catalog` (`id`, `revision`, `stamp`, `numbers`) values (1, 0, '', 0);

-- A segment: its definition, what has come of it, and who computes it. Numbers are in the order of creation.
create table `${prefix}segment` (
    `number` bigint not null primary key,
    `id` varchar(36) not null unique,
    `name` text not null,
    `kind` varchar(16) not null,
    `criterion` longtext,
    `readiness_hours` bigint,
    `every_number` integer not null,
    `every_unit` varchar(16) not null,
    `created_at` bigint not null,
    `revision` bigint not null,
    `attempt` bigint not null,
    `computed_at` bigint,
    `computed_revision` bigint not null,
    `members` bigint not null,
    `failed_at` bigint,
    `failure` text,
    `failures` integer not null,
    `claim` bigint not null,
    `claimed_by` text,
    `claimed_until` bigint
)
    engine = InnoDB default character set = utf8mb4 collate = utf8mb4_nopad_bin;

create table `${prefix}criterion` (
    `number` bigint not null primary key,
    `name` text not null,
    `criterion` longtext not null,
    `revision` bigint not null
)
    engine = InnoDB default character set = utf8mb4 collate = utf8mb4_nopad_bin;

-- Who is a member, since which attempt.
create table `${prefix}member` (
    `segment` bigint not null,
    `profile` varchar(700) not null check (char_length(`profile`) <= 500),
    `since` bigint not null,
    primary key (`segment`, `profile`)
)
    engine = InnoDB default character set = utf8mb4 collate = utf8mb4_nopad_bin;

create index `${prefix}member_by_profile` on `${prefix}member` (`profile`);
create index `${prefix}member_by_since` on `${prefix}member` (`segment`, `since`);

-- Who was a member, from one attempt until before another. Goes with the history.
create table `${prefix}former_member` (
    `segment` bigint not null,
    `profile` varchar(700) not null,
    `since` bigint not null,
    `until` bigint not null,
    primary key (`segment`, `profile`, `until`)
)
    engine = InnoDB default character set = utf8mb4 collate = utf8mb4_nopad_bin;

create index `${prefix}former_member_by_until` on `${prefix}former_member` (`segment`, `until`);

-- Members that a claim has found and that nobody sees yet.
create table `${prefix}staged_member` (
    `segment` bigint not null,
    `claim` bigint not null,
    `profile` varchar(700) not null check (char_length(`profile`) <= 500),
    primary key (`segment`, `claim`, `profile`)
)
    engine = InnoDB default character set = utf8mb4 collate = utf8mb4_nopad_bin;

-- The history, and what hosts are to be told of: those of segments that are gone are told, but not listed.
create table `${prefix}run` (
    `id` varchar(36) not null primary key,
    `segment` bigint not null,
    `attempt` bigint not null,
    `segment_id` varchar(36) not null,
    `name` text not null,
    `at` bigint not null,
    `took` bigint not null,
    `members` bigint not null,
    `entered` bigint not null,
    `departed` bigint not null,
    `failure` text,
    `listed` smallint not null,
    `told` smallint not null,
    `taken_by` text,
    `taken_until` bigint,
    unique (`segment`, `attempt`)
)
    engine = InnoDB default character set = utf8mb4 collate = utf8mb4_nopad_bin;

create index `${prefix}run_by_told` on `${prefix}run` (`told`, `segment`, `attempt`);
create index `${prefix}run_by_at` on `${prefix}run` (`at`);

-- An action on a segment: on the members after that attempt, in the order of their ids, as far as one that was reached.
create table `${prefix}action` (
    `number` bigint not null primary key,
    `id` varchar(36) not null unique,
    `segment` bigint not null,
    `segment_id` varchar(36) not null,
    `kind` text not null,
    `verb` varchar(16) not null,
    `labels` text,
    `label` text,
    `attributes` text,
    `planned_at` bigint not null,
    `state` varchar(16) not null,
    `attempt` bigint,
    `members` bigint not null,
    `done` bigint not null,
    `changed` bigint not null,
    `reached` varchar(700),
    `started_at` bigint,
    `ended_at` bigint,
    `failures` integer not null,
    `cause` text,
    `file` text,
    `claim` bigint not null,
    `claimed_by` text,
    `claimed_until` bigint
)
    engine = InnoDB default character set = utf8mb4 collate = utf8mb4_nopad_bin;

create index `${prefix}action_by_segment` on `${prefix}action` (`segment`, `state`);
create index `${prefix}action_by_state` on `${prefix}action` (`state`);

-- One row: how many contacts there have been; who stores contacts holds it.
create table `${prefix}contacts` (
    `id` smallint not null primary key,
    `numbers` bigint not null
)
    engine = InnoDB default character set = utf8mb4 collate = utf8mb4_nopad_bin;

insert into `${prefix}contacts` (`id`, `numbers`) values (1, 0);

-- A contact: its id is that of a member of segments.
create table `${prefix}contact` (
    `id` bigint not null primary key,
    `country_code` text,
    `first_name` text,
    `last_name` text,
    `mobile` varchar(20),
    `email` varchar(500) unique,
    `account_number` text,
    `organization` text,
    `external_id` varchar(500) unique
)
    engine = InnoDB default character set = utf8mb4 collate = utf8mb4_nopad_bin;

create index `${prefix}contact_by_mobile` on `${prefix}contact` (`mobile`);
