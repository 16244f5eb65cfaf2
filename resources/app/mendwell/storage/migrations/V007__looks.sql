-- Looks at what goes with mood: made at milestones, kept, never made anew by opening the room (trends.md section 4).

create table look (
    days integer primary key,
    made_at text not null,
    first_day text not null,
    last_day text not null,
    looked integer not null
);

-- One row for each tag that was looked at, and one for sleep. A regular one could not be told from the weekday.
create table look_result (
    days integer not null references look (days),
    member text not null,
    days_with integer not null,
    days_without integer not null,
    slope real,
    half real,
    found integer not null,
    passed integer not null,
    primary key (days, member)
) without rowid;
