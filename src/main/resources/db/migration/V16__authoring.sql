-- What a person brought lies in a topic of its own.
alter table topic add owner_id uuid unique references person;

-- A set that was made here has no file.
alter table question_set alter column file_sha256 drop not null;

-- The same text need not be stored twice.
create index article_sha256 on article (sha256);

-- The making of candidates for a set of an article. Survives a restart: whatever ran when the application stopped is begun again.
create table generation_job (
    id uuid primary key default uuidv7(),
    owner_id uuid not null references person on delete cascade,
    set_id uuid not null references question_set on delete cascade,
    -- The id of the form that was sent, so that sending it twice makes one set.
    request uuid unique,
    state text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    -- org.factloom.item.Progress.Stage, and how many steps of it are done
    stage text,
    done integer not null default 0,
    steps integer not null default 0,
    -- How often it was begun.
    runs integer not null default 0,
    asked_at timestamptz(3) not null,
    started_at timestamptz(3),
    -- The latest sign of life of the one that runs it.
    heard_at timestamptz(3),
    ended_at timestamptz(3),
    -- Facts that were found, and the sections with prose.
    facts integer,
    sections integer
);
create index generation_job_open on generation_job (asked_at) where state in ('WAITING', 'RUNNING');
create index generation_job_set on generation_job (set_id, asked_at desc);
create index generation_job_owner on generation_job (owner_id, asked_at desc);

-- An item that the generator made for a set, to be judged. Of a fact there may be several, in the order in which they are proposed.
create table candidate (
    id uuid primary key default uuidv7(),
    set_id uuid not null references question_set on delete cascade,
    position integer not null,
    -- Selected by the generator; another form of a fact otherwise.
    selected boolean not null,
    -- Of the first fact.
    fact_id text not null references fact,
    form text not null,
    family text not null,
    rule text not null,
    -- Of the first evidence: "Course", "" for the lead, "infobox".
    section text not null,
    difficulty double precision not null,
    -- org.factloom.item.Flag
    flags text[] not null,
    -- The item in the form of questions/, as JSON.
    content jsonb not null,
    decision text check (decision in ('ACCEPTED', 'REJECTED', 'REPLACED')),
    -- Why it was rejected.
    reason text,
    decided_at timestamptz(3),
    -- Ascending in the order of decisions within the set.
    decided_number integer,
    unique (set_id, position),
    check ((decision is null) = (decided_number is null))
);
create unique index candidate_decided on candidate (set_id, decided_number) where decided_number is not null;
create index candidate_rule on candidate (rule, decision) where decision is not null;

-- What a person rejected is not proposed to the person again.
create table rejection (
    person_id uuid not null references person on delete cascade,
    fact_id text not null references fact,
    rule text not null,
    reason text not null,
    rejected_at timestamptz(3) not null,
    primary key (person_id, fact_id, rule)
);
