-- What becomes of contests, and of the marks of an item whose key is corrected.
create table regrade (
    id uuid primary key default uuidv7(),
    item_id text not null references item on delete cascade,
    -- The current version when it was decided: answers to it and to those before it are marked anew.
    from_version uuid not null references item_version on delete cascade,
    -- By which they are marked; the same where no key was corrected.
    to_version uuid not null references item_version on delete cascade,
    mode text not null check (mode in ('BOTH', 'NEW', 'FULL', 'DROP')),
    -- Whether marks may go down.
    lowering boolean not null,
    -- Whether it holds for attempts that were not over at seen_at, too.
    running boolean not null,
    -- When the dry run was made.
    seen_at timestamptz(3) not null,
    -- What students are told.
    reason text not null check (char_length(reason) <= 1000),
    decided_by uuid references person on delete set null,
    decided_at timestamptz(3) not null,
    undone_by uuid references person on delete set null,
    undone_at timestamptz(3)
);
create index regrade_item on regrade (item_id, decided_at);
create index regrade_from_version on regrade (from_version);
create index regrade_to_version on regrade (to_version);
create index regrade_decided_by on regrade (decided_by);
create index regrade_undone_by on regrade (undone_by);

alter table answer
    -- 0 to 1: what a corrected key makes of the mark; null where none did. Score stays as it was marked at first.
    add regraded double precision check (regraded between 0 and 1),
    -- Whether its question counts for nothing in its attempt.
    add dropped boolean not null default false;

-- Each mark that a regrade changed.
create table regrade_change (
    regrade_id uuid not null references regrade on delete cascade,
    answer_id uuid not null references answer on delete cascade,
    changed_at timestamptz(3) not null,
    -- As in answer.
    regraded_before double precision,
    dropped_before boolean not null,
    regraded_after double precision,
    dropped_after boolean not null,
    -- What counted, 0 to 1, and the score of the attempt, null where it ran.
    mark_before double precision not null,
    mark_after double precision not null,
    score_before double precision,
    score_after double precision,
    -- What the log says of each fact, 0 to 1; null where the answer tells nothing of it.
    log_before jsonb not null,
    log_after jsonb not null,
    primary key (regrade_id, answer_id)
);
create index regrade_change_answer on regrade_change (answer_id);

alter table contest
    drop constraint contest_state_check,
    add constraint contest_state check (state in ('FILED', 'ACCEPTED', 'ANSWERED')),
    add reply text check (char_length(reply) between 1 and 1000),
    add resolved_by uuid references person on delete set null,
    add resolved_at timestamptz(3),
    -- By which it was accepted.
    add regrade_id uuid references regrade on delete set null,
    add constraint contest_resolved check ((state = 'FILED') = (resolved_at is null));
create index contest_open on contest (item_version_id, created_at) where state = 'FILED';
create index contest_resolved_by on contest (resolved_by);
create index contest_regrade on contest (regrade_id);
