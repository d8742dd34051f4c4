-- What somebody is given in every quiz (org.factloom.quiz.Accommodation).
create table accommodation (
    person_id uuid primary key references person on delete cascade,
    -- By which time limits are multiplied; null: none holds.
    time_factor numeric(3, 2) check (time_factor in (1, 1.25, 1.5, 2)),
    -- By how much what is due, and what closes, is put off.
    later_minutes integer not null check (later_minutes between 0 and 129600),
    reason text not null check (char_length(reason) between 1 and 1000),
    set_by uuid references person on delete set null,
    set_at timestamptz(3) not null,
    check (time_factor is distinct from 1 or later_minutes > 0)
);
create index accommodation_set_by on accommodation (set_by);

-- What somebody is given beyond the terms of one assignment (org.factloom.quiz.Allowances).
create table allowance (
    terms_id uuid not null references terms on delete cascade,
    person_id uuid not null references person on delete cascade,
    -- Holds where it is later than what holds otherwise.
    due_at timestamptz(3),
    closes_at timestamptz(3),
    extra_tries integer not null default 0 check (extra_tries between 0 and 100),
    -- Whether it counts nowhere.
    excused boolean not null default false,
    primary key (terms_id, person_id)
);
create index allowance_person on allowance (person_id);

alter table attempt
    -- When nothing was taken any more, as due_at: for this person; null: never.
    add closes_at timestamptz(3),
    -- Since when it counts for nothing; it is kept for the record.
    add deleted_at timestamptz(3),
    add check (deleted_at is null or finished_at is not null);
create index attempt_deleted on attempt (terms_id, person_id, try_number) where deleted_at is not null;
update attempt a set closes_at = t.closes_at from terms t where t.id = a.terms_id and t.closes_at is not null;
