alter table learner
    -- By when everything shall have been repeated once more: until then no answer puts a fact off beyond it.
    add exam_date date,
    -- Whether a forgetting curve may be fitted to the learner's answers.
    add own_curve boolean not null default true;

-- The settings that held at an answer, for replays of those that no due date was promised or whose mark was changed. Null: the default retention, no exam.
alter table answer_log
    add desired_retention double precision,
    add exam_date date;

-- Forgetting curves fitted to learners' answers; whoever has no row was never looked at.
create table learner_model (
    person_id uuid primary key references person on delete cascade,
    -- w0 to w20 of FSRS-6; null: the default ones.
    weights double precision[],
    -- When they were fitted, to how many reviews after a day or more.
    fitted_at timestamptz(3),
    fitted_reviews integer,
    -- Mean of -ln P of the newest fifth, which was held out, before and after.
    loss_before double precision,
    loss_after double precision,
    -- By what intervals became longer or shorter on average: 1.12.
    stretch double precision,
    -- When the answers were looked at last; and how many they were then, and reviews among them, null until that has ended.
    tried_at timestamptz(3) not null,
    tried_answers integer,
    tried_reviews integer
);

-- The latest rebuild of all memories.
create table memory_rebuild (
    single boolean primary key default true check (single),
    started_at timestamptz(3) not null,
    -- When it last said that it goes on.
    seen_at timestamptz(3) not null,
    finished_at timestamptz(3),
    -- Why it broke off.
    failure text,
    report jsonb not null
);
