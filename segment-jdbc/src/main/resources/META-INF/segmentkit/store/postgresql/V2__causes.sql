-- What the members were computed from, as JSON: criterion, as-of, and the members of other segments.
alter table "${prefix}segment" add column "basis" text;

-- Why profiles entered and left: 1 time, 2 definition, 3 another segment, 4 data, 5 a list, 6 or nothing unknown.
alter table "${prefix}member" add column "entered_by" smallint;
alter table "${prefix}former_member" add column "entered_by" smallint;
alter table "${prefix}former_member" add column "left_by" smallint;

-- How many entered (+) and left (-) why.
alter table "${prefix}run" add column "causes" text;

-- Who would enter (-1) and leave (-2) with what a claim has found, and why (from 1 on).
create table "${prefix}staged_change" (
    "segment" bigint not null,
    "claim" bigint not null,
    "profile" text collate "C" not null,
    "part" smallint not null,
    primary key ("segment", "claim", "profile", "part")
);
