-- How often an exam may be taken; null: as often as one likes.
alter table terms
    add tries integer check (tries between 1 and 100),
    drop constraint terms_article_id_topic_id_questions_minutes_counting_key,
    add constraint terms_settings unique nulls not distinct (article_id, topic_id, questions, minutes, counting, tries);

-- Time granted beyond the limit of an attempt: who gave it, when and why.
create table extra_time (
    id uuid primary key default uuidv7(),
    attempt_id uuid not null references attempt on delete cascade,
    seconds integer not null check (seconds >= 1),
    granted_by uuid not null references person,
    reason text not null,
    granted_at timestamptz(3) not null
);
create index extra_time_attempt on extra_time (attempt_id);

-- Whether the answer was given before the article was read: then a miss says nothing of what was learned.
alter table answer_log add pretest boolean not null default false;

create or replace function answer_log_is_append_only() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.person_id is null and to_jsonb(new) - 'person_id' = to_jsonb(old) - 'person_id' then
        return new;
    end if;
    raise exception 'answer_log is append-only';
end
$$;
