-- A set is practised and examined as it stands: all of it, or what its sections draw; so its terms name no number of questions.
alter table terms
    add set_id uuid references question_set on delete cascade,
    alter questions drop not null,
    drop constraint terms_check,
    add constraint terms_of_one check (num_nonnulls(article_id, topic_id, set_id) = 1),
    add constraint terms_whole_set check ((set_id is null) = (questions is not null)),
    drop constraint terms_settings,
    add constraint terms_settings unique nulls not distinct (article_id, topic_id, set_id, questions, minutes, counting, tries);
create index terms_set on terms (set_id) where set_id is not null;

-- The set that was practised or examined, where it was one.
alter table attempt add set_id uuid references question_set on delete set null;
create index attempt_set on attempt (set_id) where set_id is not null;
