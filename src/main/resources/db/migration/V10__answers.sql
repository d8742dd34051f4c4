-- What is known of how answers came about, and how hard what they answer is.

-- How sure the learner was, before knowing better: 1 (unsure) to 3 (sure); null where nothing was said.
alter table answer_log add confidence integer check (confidence between 1 and 3);

-- Whether the last error was one that the learner was sure of: then the fact is asked again the next day.
alter table memory add misled boolean not null default false;

-- Hints that were shown in practice: none is ever taken back.
create table question_hint (
    attempt_id uuid not null,
    number integer not null,
    shown_at timestamptz(3) not null,
    primary key (attempt_id, number),
    foreign key (attempt_id, number) references attempt_slot on delete cascade
);
alter table sitting_card add hinted_at timestamptz(3);

-- In exams: milliseconds spent on the question so far, and whether another answer stood there before; null where the page did not say.
alter table saved_response
    add taken_ms integer check (taken_ms >= 0),
    add changed boolean;

-- Elo ratings on one logistic scale, moved by everybody's first answers: the difficulty of items, and the skill of people in topics.
create table item_rating (
    item_id text primary key references item on delete cascade,
    value double precision not null,
    answers integer not null check (answers >= 0)
);
create table topic_skill (
    person_id uuid not null references person on delete cascade,
    topic_id uuid not null references topic on delete cascade,
    value double precision not null,
    answers integer not null check (answers >= 0),
    primary key (person_id, topic_id)
);
