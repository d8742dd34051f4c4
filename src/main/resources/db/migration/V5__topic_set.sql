-- A set is of one article, or of a topic: then its items are across the articles.
alter table question_set alter column article_id drop not null;
alter table question_set add column topic_id uuid references topic;
alter table question_set add constraint question_set_of_article_or_topic check (num_nonnulls(article_id, topic_id) = 1);
create index question_set_topic on question_set (topic_id);
