-- What attempts are taken under: how many questions, how long, how often, and which attempt counts.
create table terms (
    id uuid primary key default uuidv7(),
    title text not null,
    -- One of the two: what is asked.
    article_id uuid references article,
    topic_id uuid references topic,
    questions integer not null check (questions between 1 and 100),
    -- Null: no limit.
    minutes integer check (minutes between 1 and 600),
    -- Which of several attempts counts.
    counting text not null check (counting in ('BEST', 'LAST', 'FIRST', 'AVERAGE')),
    check (num_nonnulls(article_id, topic_id) = 1),
    -- Whoever chooses the same takes the same exam.
    unique nulls not distinct (article_id, topic_id, questions, minutes, counting)
);

alter table attempt
    -- Whether feedback comes at once or at the end.
    add mode text not null default 'PRACTICE' check (mode in ('PRACTICE', 'PRETEST', 'EXAM')),
    add terms_id uuid references terms,
    -- From 1, of the attempts of a person under the same terms.
    add try_number integer check (try_number >= 1),
    -- The server submits what is saved when it has passed; null: no limit.
    add deadline timestamptz(3),
    add ended_by text check (ended_by in ('PERSON', 'DEADLINE')),
    -- Mean of the scores of all its questions, 0 to 1.
    add score double precision check (score between 0 and 1),
    add check ((terms_id is null) = (try_number is null)),
    add constraint attempt_try unique (terms_id, person_id, try_number);
alter table attempt alter mode drop default;
-- Of the attempts of a person under the same terms one is open.
create unique index attempt_open on attempt (terms_id, person_id) where finished_at is null;
create index attempt_due on attempt (deadline) where finished_at is null;
update attempt a set ended_by = 'PERSON',
    score = coalesce((select sum(score) from answer where attempt_id = a.id), 0)
        / greatest(1, (select count(*) from attempt_slot where attempt_id = a.id))
    where finished_at is not null;
alter table attempt add check ((finished_at is null) = (score is null)), add check ((finished_at is null) = (ended_by is null));

-- What is answered so far, marked when the attempt ends or the answer is checked. The highest sequence of the client wins.
create table saved_response (
    attempt_id uuid not null,
    number integer not null,
    sequence bigint not null check (sequence >= 1),
    -- In the form of /api, options as they are shown; null where an answer was taken back.
    response jsonb,
    flagged boolean not null,
    saved_at timestamptz(3) not null,
    primary key (attempt_id, number),
    foreign key (attempt_id, number) references attempt_slot on delete cascade
);

-- What arrived after the end: kept to be looked at, never counted.
create table late_response (
    attempt_id uuid not null,
    number integer not null,
    sequence bigint not null,
    response jsonb,
    received_at timestamptz(3) not null,
    primary key (attempt_id, number),
    foreign key (attempt_id, number) references attempt_slot on delete cascade
);
