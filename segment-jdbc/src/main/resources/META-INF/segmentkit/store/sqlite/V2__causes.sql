-- What the members were computed from, as JSON: criterion, as-of, and the members of other segments.
alter table "${prefix}segment" add column "basis" text;

-- Why profiles entered and left: 1 time, 2 definition, 3 another segment, 4 data, 5 a list, 6 or nothing unknown.
alter table "${prefix}member" add column "entered_by" integer;
alter table "${prefix}former_member" add column "entered_by" integer;
alter table "${prefix}former_member" add column "left_by" integer;

-- How many entered (+) and left (-) why.
alter table "${prefix}run" add column "causes" text;

-- Who would enter (-1) and leave (-2) with what a claim has found, and why (from 1 on).
create table "${prefix}staged_change" (
    "segment" integer not null,
    "claim" integer not null,
    "profile" text not null,
    "part" integer not null,
    primary key ("segment", "claim", "profile", "part")
) without rowid;
