-- What search compares: no accents and no apostrophes, so that "ghamuka" finds "Ghamūka" and "baath" finds "Ba'ath".
create function plain_words(words text) returns text language sql immutable parallel safe as $$
    select regexp_replace(normalize(words, NFKD), '[\u0300-\u036f''’‘`ʿʾ]', '', 'g')
$$;

-- A topic is a folder of questions/.
create table topic (
    id uuid primary key default uuidv7(),
    slug text not null unique,
    title text not null
);

create table article (
    id uuid primary key default uuidv7(),
    topic_id uuid not null references topic,
    slug text not null unique,
    title text not null,
    -- BCP 47
    language text not null,
    text text not null,
    sha256 text not null,
    source text,
    licence text not null,
    attribution text not null,
    loaded_at timestamptz(3) not null,
    words tsvector not null generated always as
        (setweight(to_tsvector('english', plain_words(title)), 'A') || setweight(to_tsvector('english', plain_words(text)), 'D')) stored
);
create index article_topic on article (topic_id);
create index article_words on article using gin (words);

-- A fact keeps its id while its value is corrected, so that what people know of it survives.
create table fact (
    id text primary key,
    article_id uuid not null references article,
    -- Position in the article: the reading order of its evidence.
    position integer not null,
    family text not null,
    subject text not null,
    relation text not null,
    -- {type, text, …} in the form of questions/
    value jsonb not null,
    certainty text not null,
    -- [{section, start, end, text}], offsets into article.text in UTF-16 code units
    evidence jsonb not null,
    -- No set states it any longer.
    retired boolean not null default false,
    words tsvector not null generated always as
        (to_tsvector('english', plain_words(subject || ' ' || relation || ' ' || (value ->> 'text')))) stored
);
create index fact_article on fact (article_id, position);
create index fact_words on fact using gin (words);

create table question_set (
    id uuid primary key default uuidv7(),
    article_id uuid not null references article,
    slug text not null unique,
    title text not null,
    -- Hash of the file it was loaded from: an unchanged file is not loaded again.
    file_sha256 text not null
);
create index question_set_article on question_set (article_id);

-- The facts that a set's file states, asked or not. Sets of one article may state the same fact.
create table set_fact (
    set_id uuid not null references question_set,
    position integer not null,
    fact_id text not null references fact,
    primary key (set_id, position)
);
create index set_fact_fact on set_fact (fact_id);

create table item (
    id text primary key,
    set_id uuid not null references question_set,
    position integer not null,
    current_version uuid,
    -- No longer in its set's file.
    retired boolean not null default false
);
create index item_set on item (set_id, position);

-- Immutable: a changed item gets a new version; attempts pin the one they showed.
create table item_version (
    id uuid primary key default uuidv7(),
    item_id text not null references item,
    number integer not null,
    form text not null,
    -- The item in the form of questions/, as JSON.
    content jsonb not null,
    created_at timestamptz(3) not null,
    unique (item_id, number)
);
alter table item add foreign key (current_version) references item_version;

create table item_fact (
    item_id text not null references item,
    position integer not null,
    fact_id text not null references fact,
    primary key (item_id, position)
);
create index item_fact_fact on item_fact (fact_id);
