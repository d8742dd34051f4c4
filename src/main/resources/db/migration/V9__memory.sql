-- What a learner chose about learning; whoever has no row has the defaults of org.factloom.learning.LearnerSettings.
create table learner (
    person_id uuid primary key references person on delete cascade,
    -- IANA, "Asia/Baghdad"
    zone text not null,
    -- The hour at which a day begins.
    day_start integer not null check (day_start between 0 and 6),
    desired_retention double precision not null check (desired_retention between 0.80 and 0.95),
    new_per_day integer not null check (new_per_day between 0 and 200),
    -- Facts of a review session; null: all that are due.
    session_size integer check (session_size between 1 and 500),
    buttons integer not null check (buttons in (2, 4))
);

-- What each learner remembers of each fact: always what a replay of the answer log makes, but for what the learner said of the schedule (suspended, buried).
create table memory (
    person_id uuid not null references person on delete cascade,
    fact_id text not null references fact,
    phase text not null default 'NEW',
    -- Of learning and relearning: the index of the step whose time runs.
    step integer,
    -- Of a review: days from the last answer to the day on which it is due.
    interval_days integer,
    stability double precision,
    difficulty double precision,
    -- Of learning and relearning.
    due_at timestamptz(3),
    -- The learner's day on which it is due.
    due_day date,
    rung text not null default 'RECOGNITION',
    answers integer not null default 0,
    lapses integer not null default 0,
    -- The learner's day of the latest answer.
    last_day date,
    last_at timestamptz(3),
    recalled boolean not null default false,
    raised_in text not null default '',
    -- Not asked until its learner says so.
    suspended boolean not null default false,
    -- Not asked before this day.
    buried_until date,
    primary key (person_id, fact_id)
);
create index memory_due on memory (person_id, due_day) where not suspended;
create index memory_answered on memory (person_id, last_day);

-- Facts whose memory is behind the log: of answers that were logged before there were memories, or while one could not be made.
create table fold_pending (
    person_id uuid not null references person on delete cascade,
    fact_id text not null references fact,
    tried_at timestamptz(3),
    primary key (person_id, fact_id)
);
insert into fold_pending (person_id, fact_id)
    select distinct person_id, fact_id from answer_log where person_id is not null;

-- All that a replay needs, and all that was predicted. Null where it is not known, and in rows from before.
alter table answer_log
    -- Of the entries of a response and fact the one with the highest correction counts; if it is withdrawn, none does.
    add withdrawn boolean not null default false,
    -- Among how many the answer was chosen; 0 where nothing was chosen.
    add options integer,
    -- How the learner rated the own recall, 1 (again) to 4 (easy).
    add rated integer check (rated between 1 and 4),
    add hinted boolean,
    add changed boolean,
    add forgiven boolean,
    -- Milliseconds from the question to the answer, and the learner's median for the form then.
    add taken_ms integer check (taken_ms >= 0),
    add usual_ms integer check (usual_ms >= 0),
    -- The attempt or review session.
    add sitting text,
    -- The learner's day.
    add day date,
    -- The probability that the fact was known before it was ever asked.
    add prior double precision,
    -- Which weights made what follows.
    add model text,
    -- The probabilities of a right answer and of recall that were given before.
    add predicted double precision,
    add retrievability double precision,
    -- As which the answer was taken, and how much of the grade's effect it had.
    add grade integer check (grade between 1 and 4),
    add credit double precision,
    add stability_before double precision,
    add difficulty_before double precision,
    -- The phase to which it led, as in memory.
    add phase text,
    add step integer,
    add interval_days integer,
    add due_at timestamptz(3),
    add due_day date,
    add stability_after double precision,
    add difficulty_after double precision;
create index answer_log_taken on answer_log (person_id, form, id desc) include (taken_ms) where taken_ms is not null;
create index answer_log_correction on answer_log (person_id, response_id, fact_id) where correction > 0;

-- A review session.
create table sitting (
    id uuid primary key default uuidv7(),
    person_id uuid not null references person on delete cascade,
    started_at timestamptz(3) not null,
    ended_at timestamptz(3)
);
create index sitting_person on sitting (person_id, started_at desc);

-- What it is to ask, fixed when it starts.
create table sitting_fact (
    sitting_id uuid not null references sitting on delete cascade,
    position integer not null,
    fact_id text not null references fact,
    -- Never answered when the session started.
    fresh boolean not null,
    primary key (sitting_id, position)
);

-- What was shown, one after the other; the last one may be open. A card that was undone is shown again under a new number.
create table sitting_card (
    sitting_id uuid not null references sitting on delete cascade,
    number integer not null check (number >= 1),
    fact_id text not null references fact,
    item_version_id uuid not null references item_version,
    -- As in attempt_slot.
    shown_order jsonb not null,
    shown_at timestamptz(3) not null,
    -- Under which the answer is logged.
    response_id uuid not null,
    deed text check (deed in ('ANSWERED', 'BURIED', 'SUSPENDED')),
    done_at timestamptz(3),
    response jsonb,
    score double precision check (score between 0 and 1),
    remark text,
    rated integer check (rated between 1 and 4),
    undone_at timestamptz(3),
    primary key (sitting_id, number),
    check ((deed is null) = (done_at is null))
);
