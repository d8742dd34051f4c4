-- Answers that wait for somebody to mark them: the gradebook looks for them in each attempt, and there are few.
create index answer_waiting on answer (attempt_id)
    where jsonb_exists(response, 'prose') and by_hand is null and manual is null and regraded is null and not dropped;
