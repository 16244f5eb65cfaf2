-- What the charts read, kept views of them, and notes of calm.

-- Every check-in, and every entry with a mood, energy, feeling or tag; veiled entries give mood and energy only.
create view mood_point as
select 'check_in' as kind, id, date, at, zone, mood, energy, sleep_hours, sleep_quality, moved, ate_ok, space_need,
    feelings, coalesce(tags_asked, 0) as tags_asked, 0 as veiled
from check_in where deleted_at is null
union all
select 'entry', id, date, written_at, zone, mood, energy, null, null, null, null, null,
    case when veiled then null else feelings end,
    case when veiled then 0 else exists (select 1 from tagging where owner = entry.id and field = 'tags') end, veiled
from entry
where deleted_at is null and (mood is not null or energy is not null or (not veiled and (feelings is not null
    or exists (select 1 from tagging where owner = entry.id and field = 'tags'))));

create table chart_view (
    id text primary key,
    created_at text not null,
    updated_at text not null,
    deleted_at text,
    imported_from text,
    name text not null,
    metrics text,
    "range" text,
    marked_days text
);

create table calm_session (
    id text primary key,
    created_at text not null,
    updated_at text not null,
    deleted_at text,
    imported_from text,
    date text not null,
    at text,
    zone text,
    kind text not null,
    exercise text,
    seconds integer,
    heat_before integer,
    heat_after integer,
    note text,
    repair_ref text
);
