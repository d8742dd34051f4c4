-- Whose an article or a set is, and who may see it (org.factloom.library.Sight). Of nobody: it belongs to the house, as what is loaded from files.
alter table article
    add owner_id uuid references person,
    add visibility text not null default 'PUBLIC' check (visibility in ('PUBLIC', 'PRIVATE')),
    add constraint article_private_of_somebody check (visibility = 'PUBLIC' or owner_id is not null);
alter table question_set
    add owner_id uuid references person,
    add visibility text not null default 'PUBLIC' check (visibility in ('PUBLIC', 'PRIVATE')),
    add constraint question_set_private_of_somebody check (visibility = 'PUBLIC' or owner_id is not null);
create index article_owner on article (owner_id) where owner_id is not null;
create index question_set_owner on question_set (owner_id) where owner_id is not null;
