-- What a learner holds against an item, or against the mark of an answer to it.
create table contest (
    id uuid primary key default uuidv7(),
    answer_id uuid not null references answer,
    -- The item as it stood when it was answered.
    item_version_id uuid not null references item_version,
    person_id uuid not null references person,
    -- In the learner's words; empty where nothing but "I was right" was said.
    reason text not null check (char_length(reason) <= 1000),
    created_at timestamptz(3) not null,
    state text not null check (state in ('FILED')),
    unique (answer_id, person_id)
);
create index contest_item_version on contest (item_version_id);

-- When its learner said, in practice, that it was right: it counts as right since then, and score and remark stay as they were marked.
alter table answer add overridden_at timestamptz(3);

-- A response that is marked anew appends entries under the time of its answer; of those of a response the highest correction counts.
alter table answer_log
    add correction integer not null default 0 check (correction >= 0),
    drop constraint answer_log_response_id_fact_id_person_id_key,
    add unique (response_id, fact_id, person_id, correction);

create or replace function answer_log_is_append_only() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.person_id is null
        and (new.id, new.fact_id, new.item_version_id, new.form, new.answered_at, new.score, new.response_id, new.correction)
            is not distinct from
            (old.id, old.fact_id, old.item_version_id, old.form, old.answered_at, old.score, old.response_id, old.correction) then
        return new;
    end if;
    raise exception 'answer_log is append-only';
end
$$;
