-- The cards that a person made while reading an article stand in one set.
alter table question_set
    add cards boolean not null default false,
    add constraint question_set_cards_private check (not cards or article_id is not null and visibility = 'PRIVATE');
create unique index question_set_cards on question_set (owner_id, article_id) where cards;

-- Facts that a learner gathered under a name, of whatever articles.
create table deck (
    id uuid primary key default uuidv7(),
    person_id uuid not null references person on delete cascade,
    name text not null check (char_length(name) between 1 and 80),
    created_at timestamptz(3) not null,
    constraint deck_name unique (person_id, name)
);

create table deck_fact (
    deck_id uuid not null references deck on delete cascade,
    fact_id text not null references fact,
    added_at timestamptz(3) not null,
    primary key (deck_id, fact_id)
);

-- What a learner wrote beside a fact.
create table note (
    person_id uuid not null references person on delete cascade,
    fact_id text not null references fact,
    text text not null check (char_length(text) between 1 and 2000),
    written_at timestamptz(3) not null,
    primary key (person_id, fact_id)
);

-- Whether a session asks its facts before they are due.
alter table sitting add ahead boolean not null default false;
alter table sitting alter ahead drop default;
