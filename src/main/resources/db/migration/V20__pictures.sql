-- What a question of an exam counts. Before there were points, and in practice, every question counts 1.
alter table attempt_slot add column points integer not null default 1 check (points between 1 and 100);

-- Pictures that items show, each once, however many items show it. The versions of items name them.
create table picture (
    -- The SHA-256 of what it holds, and an ending: "9f86….png".
    name text primary key check (name ~ '^[0-9a-f]{64}\.(png|jpg)$'),
    bytes bytea not null check (length(bytes) > 0),
    width integer not null check (width > 0),
    height integer not null check (height > 0),
    -- When it was brought last: what nobody shows a day later is deleted.
    brought_at timestamptz(3) not null
);

-- Who brought a picture, and so sees it before an item shows it.
create table picture_upload (
    picture text not null references picture on delete cascade,
    person_id uuid not null references person,
    added_at timestamptz(3) not null,
    primary key (picture, person_id)
);
create index picture_upload_person on picture_upload (person_id);

create index item_version_picture on item_version ((content -> 'picture' ->> 'file')) where content -> 'picture' is not null;
