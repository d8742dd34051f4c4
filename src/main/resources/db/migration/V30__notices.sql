-- What people are told: that a mark changed, that a contest was answered.
create table notice (
    id uuid primary key default uuidv7(),
    person_id uuid not null references person on delete cascade,
    -- org.factloom.classroom.Notice
    kind text not null check (kind in ('MARK', 'ACCEPTED', 'REPLY')),
    data jsonb not null,
    created_at timestamptz(3) not null,
    read_at timestamptz(3)
);
create index notice_person on notice (person_id, created_at desc, id desc);
create index notice_unread on notice (person_id) where read_at is null;
