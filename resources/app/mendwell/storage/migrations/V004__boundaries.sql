-- Boundaries with their earlier wordings, what happened to them, and reviews.

create table boundary (
    id text primary key,
    created_at text not null,
    updated_at text not null,
    deleted_at text,
    imported_from text,
    title text,
    kind text,
    form text,
    holder text,
    who text references tag (id) deferrable initially deferred,
    warm_wording text,
    why text,
    what_i_do text,
    what_i_ask text,
    applies_when text,
    said text,
    practise_with text,
    review_on text,
    review_months integer,
    state text not null
);
create index boundary_by_state on boundary (state, review_on) where deleted_at is null;

create table boundary_version (
    id text primary key,
    created_at text not null,
    updated_at text not null,
    boundary_ref text not null references boundary (id) deferrable initially deferred,
    title text,
    warm_wording text,
    why text,
    what_i_do text,
    what_i_ask text,
    form text,
    changed_at text not null
);
create index boundary_version_by_boundary on boundary_version (boundary_ref, changed_at);

create table boundary_event (
    id text primary key,
    created_at text not null,
    updated_at text not null,
    boundary_ref text not null references boundary (id) deferrable initially deferred,
    date text not null,
    outcome text not null,
    what_happened text,
    what_i_did text,
    repair_ref text
);
create index boundary_event_by_boundary on boundary_event (boundary_ref, date);
create index boundary_event_by_repair on boundary_event (repair_ref) where repair_ref is not null;

create table boundary_review (
    id text primary key,
    created_at text not null,
    updated_at text not null,
    boundary_ref text not null references boundary (id) deferrable initially deferred,
    date text not null,
    decision text not null,
    reason text,
    note text
);
create index boundary_review_by_boundary on boundary_review (boundary_ref, date);
