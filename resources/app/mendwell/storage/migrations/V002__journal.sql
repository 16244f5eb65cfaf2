-- Journal entries with their earlier wordings and photos, own templates, saved searches.

create table entry (
    id text primary key,
    created_at text not null,
    updated_at text not null,
    deleted_at text,
    imported_from text,
    date text not null,
    written_at text,
    zone text,
    title text,
    body text,
    mood integer,
    energy integer,
    feelings text,
    place text,
    latitude real,
    longitude real,
    template text,
    prompt text,
    starred integer not null default 0,
    veiled integer not null default 0,
    no_look_back integer not null default 0
);
-- The order of the list: newest day first, within a day by the time of writing, unknown times first.
create index entry_by_date on entry (date, coalesce(written_at, ''), id) where deleted_at is null;
create index entry_by_mood on entry (date, mood, energy) where deleted_at is null;
create index entry_binned on entry (deleted_at) where deleted_at is not null;

create table entry_version (
    id text primary key,
    created_at text not null,
    updated_at text not null,
    entry_ref text not null references entry (id) deferrable initially deferred,
    title text,
    body text,
    saved_at text not null
);
create index entry_version_by_entry on entry_version (entry_ref, saved_at);

create table photo (
    id text primary key,
    created_at text not null,
    updated_at text not null,
    entry_ref text not null references entry (id) deferrable initially deferred,
    name text,
    caption text,
    mime text not null,
    width integer not null,
    height integer not null,
    size integer not null,
    sha256 text not null,
    position integer not null
);
create index photo_by_entry on photo (entry_ref, position);

-- The pictures themselves stay apart from their rows, so that taking back a step never carries megabytes.
create table photo_data (
    photo_id text primary key,
    bytes blob not null,
    thumbnail blob
);

create table template (
    id text primary key,
    created_at text not null,
    updated_at text not null,
    deleted_at text,
    imported_from text,
    "key" text not null,
    title text,
    body text,
    hidden integer not null default 0
);

create table saved_search (
    id text primary key,
    created_at text not null,
    updated_at text not null,
    deleted_at text,
    imported_from text,
    name text not null,
    query text not null
);
