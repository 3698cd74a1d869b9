-- Moments are microseconds since 1970-01-01T00:00:00Z, durations are nanoseconds.

-- One row: what the definitions are checked against when they change.
create table "${prefix}catalog" (
    "id" integer not null primary key,
    "revision" integer not null,
    "stamp" text not null,
    "numbers" integer not null
);

insert into "${prefix}catalog" ("id", "revision", "stamp", "numbers") values (1, 0, '', 0);

-- A segment: its definition, what has come of it, and who computes it. Numbers are in the order of creation.
create table "${prefix}segment" (
    "number" integer not null primary key,
    "id" text not null unique,
    "name" text not null,
    "kind" text not null,
    "criterion" text,
    "readiness_hours" integer,
    "every_number" integer not null,
    "every_unit" text not null,
    "created_at" integer not null,
    "revision" integer not null,
    "attempt" integer not null,
    "computed_at" integer,
    "computed_revision" integer not null,
    "members" integer not null,
    "failed_at" integer,
    "failure" text,
    "failures" integer not null,
    "claim" integer not null,
    "claimed_by" text,
    "claimed_until" integer
);

create table "${prefix}criterion" (
    "number" integer not null primary key,
    "name" text not null,
    "criterion" text not null,
    "revision" integer not null
);

-- Who is a member, since which attempt.
create table "${prefix}member" (
    "segment" integer not null,
    "profile" text not null check (length("profile") <= 500),
    "since" integer not null,
    primary key ("segment", "profile")
) without rowid;

create index "${prefix}member_by_profile" on "${prefix}member" ("profile");
create index "${prefix}member_by_since" on "${prefix}member" ("segment", "since");

-- Who was a member, from one attempt until before another. Goes with the history.
create table "${prefix}former_member" (
    "segment" integer not null,
    "profile" text not null,
    "since" integer not null,
    "until" integer not null,
    primary key ("segment", "profile", "until")
) without rowid;

create index "${prefix}former_member_by_until" on "${prefix}former_member" ("segment", "until");

-- Members that a claim has found and that nobody sees yet.
create table "${prefix}staged_member" (
    "segment" integer not null,
    "claim" integer not null,
    "profile" text not null check (length("profile") <= 500),
    primary key ("segment", "claim", "profile")
) without rowid;

-- The history, and what hosts are to be told of: those of segments that are gone are told, but not listed.
create table "${prefix}run" (
    "id" text not null primary key,
    "segment" integer not null,
    "attempt" integer not null,
    "segment_id" text not null,
    "name" text not null,
    "at" integer not null,
    "took" integer not null,
    "members" integer not null,
    "entered" integer not null,
    "departed" integer not null,
    "failure" text,
    "listed" integer not null,
    "told" integer not null,
    "taken_by" text,
    "taken_until" integer,
    unique ("segment", "attempt")
);

create index "${prefix}run_by_told" on "${prefix}run" ("told", "segment", "attempt");
create index "${prefix}run_by_at" on "${prefix}run" ("at");

-- An action on a segment: on the members after that attempt, in the order of their ids, as far as one that was reached.
create table "${prefix}action" (
    "number" integer not null primary key,
    "id" text not null unique,
    "segment" integer not null,
    "segment_id" text not null,
    "kind" text not null,
    "verb" text not null,
    "labels" text,
    "label" text,
    "attributes" text,
    "planned_at" integer not null,
    "state" text not null,
    "attempt" integer,
    "members" integer not null,
    "done" integer not null,
    "changed" integer not null,
    "reached" text,
    "started_at" integer,
    "ended_at" integer,
    "failures" integer not null,
    "cause" text,
    "file" text,
    "claim" integer not null,
    "claimed_by" text,
    "claimed_until" integer
);

create index "${prefix}action_by_segment" on "${prefix}action" ("segment", "state");
create index "${prefix}action_by_state" on "${prefix}action" ("state");

-- One row: how many contacts there have been; who stores contacts holds it.
create table "${prefix}contacts" (
    "id" integer not null primary key,
    "numbers" integer not null
);

insert into "${prefix}contacts" ("id", "numbers") values (1, 0);

-- A contact: its id is that of a member of segments.
create table "${prefix}contact" (
    "id" integer not null primary key,
    "country_code" text,
    "first_name" text,
    "last_name" text,
    "mobile" text,
    "email" text unique,
    "account_number" text,
    "organization" text,
    "external_id" text unique
);

create index "${prefix}contact_by_mobile" on "${prefix}contact" ("mobile");
