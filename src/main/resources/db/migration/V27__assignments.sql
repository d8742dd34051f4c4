-- The terms of an assignment are a row of their own; exams that are chosen alike share theirs.
alter table terms
    add assigned boolean not null default false,
    add mode text not null default 'EXAM' check (mode in ('PRACTICE', 'EXAM')),
    -- Whether everybody is asked in another order; of terms that are assigned.
    add shuffle boolean not null default false,
    -- Null: at once, never due, never closed.
    add opens_at timestamptz(3),
    add due_at timestamptz(3),
    add closes_at timestamptz(3),
    -- What becomes of what is handed in after it was due: it counts, it loses so many per cent of all a day, it is not taken.
    add late text not null default 'ACCEPT' check (late in ('ACCEPT', 'PER_CENT', 'NONE')),
    add late_per_cent integer not null default 0 check (late_per_cent between 0 and 100),
    -- When whoever has handed in is told the score, the keys, and the explanations with their evidence.
    add shows_score text not null default 'AT_END' check (shows_score in ('AT_END', 'AFTER_DUE', 'AFTER_CLOSE', 'NEVER')),
    add shows_keys text not null default 'AT_END' check (shows_keys in ('AT_END', 'AFTER_DUE', 'AFTER_CLOSE', 'NEVER')),
    add shows_explanations text not null default 'AT_END' check (shows_explanations in ('AT_END', 'AFTER_DUE', 'AFTER_CLOSE', 'NEVER')),
    add constraint terms_times check (closes_at > opens_at and due_at > opens_at and due_at <= closes_at),
    add constraint terms_assigned check (assigned or (mode = 'EXAM' and num_nonnulls(opens_at, due_at, closes_at) = 0)),
    drop constraint terms_settings;
create unique index terms_settings on terms (article_id, topic_id, set_id, questions, minutes, counting, tries) nulls not distinct where not assigned;

-- When it had to be handed in so as not to be late; null: whenever.
alter table attempt add due_at timestamptz(3);

-- What a class is to do, or some of it (org.factloom.classroom.Assignment). What was deleted stays for the record.
create table assignment (
    id uuid primary key default uuidv7(),
    class_id uuid not null references school_class on delete cascade,
    terms_id uuid not null unique references terms on delete cascade,
    title text not null check (char_length(title) between 1 and 200),
    -- Asked before the first attempt; null: nothing is asked.
    access_code text check (char_length(access_code) between 1 and 40),
    -- How long it takes, as far as was known when it was assigned.
    minutes integer not null check (minutes >= 1),
    whole_class boolean not null,
    created_by uuid references person on delete set null,
    created_at timestamptz(3) not null,
    deleted_at timestamptz(3)
);
create index assignment_class on assignment (class_id);

-- For whom it is, where it is not for the whole class.
create table assignment_target (
    id uuid primary key default uuidv7(),
    assignment_id uuid not null references assignment on delete cascade,
    group_id uuid references class_group on delete cascade,
    student_id uuid references class_student on delete cascade,
    check (num_nonnulls(group_id, student_id) = 1),
    unique nulls not distinct (assignment_id, group_id, student_id)
);
create index assignment_target_group on assignment_target (group_id);
create index assignment_target_student on assignment_target (student_id);
