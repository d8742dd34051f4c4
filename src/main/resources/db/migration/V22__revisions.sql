-- When an article last changed what a fact says, and what it said before: whoever answered it before that is asked it again, and told why.
alter table fact
    add changed_at timestamptz(3),
    add was text,
    add constraint fact_changed_from check ((changed_at is null) = (was is null));
create index fact_changed on fact (changed_at) where changed_at is not null;

-- A newer text of an article that somebody brought. While nobody accepts it, it changes nothing.
create table article_revision (
    id uuid primary key default uuidv7(),
    article_id uuid not null references article on delete cascade,
    -- Hash of the text that it is to replace.
    base_sha256 text not null,
    title text not null,
    text text not null,
    source text,
    licence text not null,
    attribution text not null,
    -- {facts, items, selected} in the form of questions/, what the generator made of it: only while it waits for a decision.
    made jsonb,
    brought_at timestamptz(3) not null,
    accepted_at timestamptz(3),
    -- The text that it replaced: what evidence of attempts and of older versions indexes.
    replaced text,
    check ((accepted_at is null) = (replaced is null))
);
create unique index article_revision_open on article_revision (article_id) where accepted_at is null;
create index article_revision_article on article_revision (article_id, accepted_at);

-- The facts and items of a revision are made as those of a set are.
alter table generation_job add revision_id uuid references article_revision on delete cascade;
create index generation_job_revision on generation_job (revision_id) where revision_id is not null;

-- The revision that made the version; of one that a person wrote none.
alter table item_version add revision_id uuid references article_revision;
