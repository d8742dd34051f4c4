-- What is deleted with a person's private sets is looked for here.
create index answer_log_item_version on answer_log (item_version_id);
create index answer_log_fact on answer_log (fact_id);
create index memory_fact on memory (fact_id);
create index attempt_slot_item_version on attempt_slot (item_version_id);
create index sitting_card_item_version on sitting_card (item_version_id);
create index sitting_card_fact on sitting_card (fact_id);
create index sitting_fact_fact on sitting_fact (fact_id);
create index deck_fact_fact on deck_fact (fact_id);
create index note_fact on note (fact_id);
create index candidate_fact on candidate (fact_id);
create index rejection_fact on rejection (fact_id);
