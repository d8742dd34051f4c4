-- Who wrote a version; nobody where the generator made it, it came from a file, or whoever wrote it has left.
alter table item_version add author_id uuid references person on delete set null;
create index item_version_author on item_version (author_id);

-- What a person typed into the editor of items and has not saved yet.
create table draft (
    person_id uuid not null references person on delete cascade,
    set_id uuid not null references question_set on delete cascade,
    -- Of an item that is not there yet, the id that it will have.
    item_id text not null check (char_length(item_id) between 1 and 100),
    -- The candidate that saving it accepts.
    candidate_id uuid references candidate on delete cascade,
    -- The number of the version that the person saw; 0 for an item that is not there yet.
    based_on integer not null check (based_on >= 0),
    -- org.factloom.authoring.ItemFields
    fields jsonb not null,
    saved_at timestamptz(3) not null,
    primary key (person_id, set_id, item_id)
);
create index draft_set on draft (set_id);
create index draft_candidate on draft (candidate_id);

-- The item that an accepted candidate became, so that the review knows whether it was taken out of the set since.
alter table candidate add item_id text references item on delete set null;
update candidate c set item_id = i.id
from question_set s, item i
where s.id = c.set_id and i.set_id = s.id and c.decision = 'ACCEPTED'
    and i.id = 'i' || left(encode(sha256(convert_to(s.slug || chr(10) || (c.content ->> 'id') || chr(10) || (c.content ->> 'stem'), 'UTF8')), 'hex'), 16);
create index candidate_item on candidate (item_id);
