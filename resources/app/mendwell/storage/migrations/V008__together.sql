-- What two people hold together: care, asks, plans, rituals, agreements, and what is beyond them.

create table care_item (
    id text primary key,
    created_at text not null,
    updated_at text not null,
    deleted_at text,
    imported_from text,
    about text,
    kind text,
    body text,
    what_i_can_do text,
    source text,
    checked_on text,
    shared_on text,
    veiled integer
);

create table appreciation (
    id text primary key,
    created_at text not null,
    updated_at text not null,
    deleted_at text,
    imported_from text,
    date text,
    kind text,
    about text,
    body text,
    told_on text
);

create table support (
    id text primary key,
    created_at text not null,
    updated_at text not null,
    deleted_at text,
    imported_from text,
    date text,
    direction text,
    support_kind text,
    wanted_kind text,
    area text,
    note text,
    ask_ref text
);

create table ask (
    id text primary key,
    created_at text not null,
    updated_at text not null,
    deleted_at text,
    imported_from text,
    direction text,
    body text,
    support_kind text,
    area text,
    size text,
    by_date text,
    good_moment text,
    ok_no integer,
    state text,
    how_it_went text,
    repair_ref text,
    solo_ref text
);
create index ask_by_repair on ask (repair_ref) where repair_ref is not null;

create table solo_item (
    id text primary key,
    created_at text not null,
    updated_at text not null,
    deleted_at text,
    imported_from text,
    body text,
    area text,
    why_alone text,
    wanted text,
    first_step text,
    state text
);

create table event_plan (
    id text primary key,
    created_at text not null,
    updated_at text not null,
    deleted_at text,
    imported_from text,
    title text,
    starts_at text,
    zone text,
    place_tag text references tag (id) deferrable initially deferred,
    my_worry text,
    their_worry text,
    before_words text,
    arrive_plan text,
    close_plan text,
    break_plan text,
    signal text,
    leave_rule text,
    difficult_moments text,
    after_plan text,
    boundary_refs text,
    repair_refs text,
    state text,
    look_back text,
    keep_next text,
    "template" integer
);
create index event_plan_by_start on event_plan (starts_at) where deleted_at is null;

create table decision (
    id text primary key,
    created_at text not null,
    updated_at text not null,
    deleted_at text,
    imported_from text,
    title text,
    why_matters text,
    options text,
    what_matters_me text,
    what_matters_them text,
    boundary_refs text,
    influence text,
    chosen text,
    by_date text,
    review_on text,
    state text
);

create table heads_up (
    id text primary key,
    created_at text not null,
    updated_at text not null,
    deleted_at text,
    imported_from text,
    what text,
    kind text,
    from_date text,
    until_date text,
    would_help text,
    told_on text,
    state text
);

create table ritual (
    id text primary key,
    created_at text not null,
    updated_at text not null,
    deleted_at text,
    imported_from text,
    name text,
    what text,
    mode text,
    cadence text,
    weekdays text,
    "time" text,
    minutes integer,
    skip_words text,
    state text
);

create table ritual_note (
    id text primary key,
    created_at text not null,
    updated_at text not null,
    ritual_ref text not null references ritual (id) deferrable initially deferred,
    date text not null,
    note text
);
create index ritual_note_by_ritual on ritual_note (ritual_ref, date);

create table pulse (
    id text primary key,
    created_at text not null,
    updated_at text not null,
    deleted_at text,
    imported_from text,
    week text,
    room_for_me integer,
    room_for_us integer,
    line text,
    line_note text
);
create unique index pulse_by_week on pulse (week) where deleted_at is null;

create table agreement (
    id text primary key,
    created_at text not null,
    updated_at text not null,
    deleted_at text,
    imported_from text,
    body text,
    kind text,
    why text,
    if_missed text,
    exceptions text,
    review_months integer,
    spoken text,
    state text,
    agreed_on text,
    review_on text
);

create table vision_item (
    id text primary key,
    created_at text not null,
    updated_at text not null,
    deleted_at text,
    imported_from text,
    area text,
    mine text,
    ours text,
    room_for_each text,
    horizon text,
    review_on text
);

create table supporter (
    id text primary key,
    created_at text not null,
    updated_at text not null,
    deleted_at text,
    imported_from text,
    name text,
    relation text,
    good_for text,
    reach text,
    note text,
    state text
);

create table anchor (
    id text primary key,
    created_at text not null,
    updated_at text not null,
    deleted_at text,
    imported_from text,
    kind text,
    body text,
    next_step text,
    ritual_ref text,
    state text
);
