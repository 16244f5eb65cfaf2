-- What every kind of record shares.

create table tag (
    id text primary key,
    created_at text not null,
    updated_at text not null,
    deleted_at text,
    imported_from text,
    name text not null,
    kind text not null,
    note text,
    early_sign text,
    why text,
    hidden integer not null default 0
);
create unique index tag_by_name on tag (name collate nocase, kind) where deleted_at is null;

-- Tags of any record, in the order they were attached. owner is the record, field the name of its field.
create table tagging (
    owner text not null,
    field text not null,
    tag_id text not null references tag (id) deferrable initially deferred,
    position integer not null,
    primary key (owner, field, tag_id)
) without rowid;
create index tagging_by_tag on tagging (tag_id, owner);

-- A link is stored once and seen from both ends.
create table link (
    from_id text not null,
    from_kind text not null,
    to_id text not null,
    to_kind text not null,
    primary key (from_id, to_id)
) without rowid;
create index link_by_end on link (to_id);

create table form_draft (
    form text primary key,
    kind text not null,
    fields text not null,
    updated_at text not null
);

create table setting (
    name text primary key,
    value text not null
);

create table own_word (
    id text primary key,
    created_at text not null,
    updated_at text not null,
    deleted_at text,
    imported_from text,
    "set" text not null,
    word_id text not null,
    word text,
    family text,
    hidden integer not null default 0
);

create table import_batch (
    id text primary key,
    created_at text not null,
    updated_at text not null,
    deleted_at text,
    imported_from text,
    at text not null,
    format text not null,
    zone text,
    report text not null,
    undone_at text
);

-- What the search finds. The row number is made of the day and a counter, so that newest first is row order.
create table search_text (
    number integer primary key,
    record_id text not null,
    kind text not null,
    date text not null,
    title text not null,
    body text not null
);
create unique index search_text_by_record on search_text (record_id);
create virtual table search using fts5 (title, body, content = 'search_text', content_rowid = 'number',
    tokenize = 'unicode61 remove_diacritics 2');

-- The same for veiled records and private notes, read only when asked for by name.
create table private_text (
    number integer primary key,
    record_id text not null,
    kind text not null,
    date text not null,
    title text not null,
    body text not null
);
create unique index private_text_by_record on private_text (record_id);
create virtual table private_search using fts5 (title, body, content = 'private_text', content_rowid = 'number',
    tokenize = 'unicode61 remove_diacritics 2');
