-- What becomes of a teacher's set: put away by whoever owns it, or taken back from everybody by an administrator, who says why.
alter table question_set
    add archived_at timestamptz(3),
    add withdrawn text check (char_length(withdrawn) between 1 and 1000),
    add constraint question_set_withdrawn_is_private check (withdrawn is null or visibility = 'PRIVATE');

-- With whom a set's owner shares it. They see and edit it.
create table set_share (
    set_id uuid not null references question_set on delete cascade,
    person_id uuid not null references person on delete cascade,
    primary key (set_id, person_id)
);
create index set_share_person on set_share (person_id);

-- Named groups of the items of a set, in order.
create table set_section (
    set_id uuid not null references question_set on delete cascade,
    name text not null check (char_length(name) between 1 and 80),
    position integer not null,
    -- How many of its items are asked; all where it is null.
    draw integer check (draw > 0),
    primary key (set_id, name)
);

alter table item
    add section text,
    add foreign key (set_id, section) references set_section (set_id, name) on update cascade on delete set null (section);

create table item_tag (
    item_id text not null references item on delete cascade,
    tag text not null check (char_length(tag) between 1 and 40),
    primary key (item_id, tag)
);
create index item_tag_tag on item_tag (tag);

-- A public set of a person that somebody finds wrong, harmful or stolen.
create table set_report (
    id uuid primary key default uuidv7(),
    set_id uuid not null references question_set on delete cascade,
    reporter_id uuid not null references person on delete cascade,
    reason text not null check (char_length(reason) between 1 and 1000),
    reported_at timestamptz(3) not null,
    closed_at timestamptz(3)
);
create unique index set_report_open on set_report (set_id, reporter_id) where closed_at is null;
create index set_report_waiting on set_report (reported_at) where closed_at is null;
