-- As in V44, with the id: whether an answer waits is looked up without reading the attempt.
drop index attempt_marks;
create index attempt_marks on attempt (terms_id, person_id, try_number) include (finished_at, ended_by, deadline, due_at, score, id)
    where terms_id is not null and deleted_at is null;
