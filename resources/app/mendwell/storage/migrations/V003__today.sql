-- Check-ins, what was put off in the due list, and which prompt stood on which day.

create table check_in (
    id text primary key,
    created_at text not null,
    updated_at text not null,
    deleted_at text,
    imported_from text,
    date text not null,
    at text,
    zone text,
    mood integer,
    unclear integer,
    energy integer,
    sleep_hours real,
    sleep_quality integer,
    moved integer,
    ate_ok integer,
    space_need integer,
    feelings text,
    needs text,
    tags_asked integer,
    note text
);
create index check_in_by_date on check_in (date, coalesce(at, ''), id) where deleted_at is null;
create index check_in_by_mood on check_in (date, mood, energy) where deleted_at is null;

create table snooze (
    id text primary key,
    created_at text not null,
    updated_at text not null,
    deleted_at text,
    imported_from text,
    source_type text not null,
    source_id text not null,
    due_on text not null,
    until_date text
);
create unique index snooze_by_source on snooze (source_type, source_id, due_on);

create table prompt_day (
    date text primary key,
    prompt text not null
);
