create table attempt (
    id uuid primary key default uuidv7(),
    person_id uuid not null references person,
    -- What is practised, as the page says it: "Ar-Rashid revolt", "Missed facts of …"
    title text not null,
    -- The article practised, where it is one.
    article_id uuid references article,
    started_at timestamptz(3) not null,
    finished_at timestamptz(3)
);
create index attempt_person on attempt (person_id, started_at desc);

-- The items of an attempt in their order, fixed when it starts.
create table attempt_slot (
    attempt_id uuid not null references attempt,
    number integer not null check (number >= 1),
    item_version_id uuid not null references item_version,
    -- Indices into the item's options or events, in the order in which they are shown; empty where nothing is shuffled.
    shown_order jsonb not null,
    primary key (attempt_id, number)
);

-- One answer per slot, stored in the transaction that acknowledges it.
create table answer (
    id uuid primary key default uuidv7(),
    attempt_id uuid not null,
    number integer not null,
    response jsonb not null,
    score double precision not null check (score between 0 and 1),
    remark text not null,
    answered_at timestamptz(3) not null,
    unique (attempt_id, number),
    foreign key (attempt_id, number) references attempt_slot
);
