-- What teachers decide for students is told under its own name, and not as a reply.
alter table notice drop constraint notice_kind_check,
    add constraint notice_kind_check check (kind in ('MARK', 'MARKED', 'ACCEPTED', 'REPLY', 'DEED'));
update notice set kind = 'DEED' where kind = 'REPLY' and jsonb_typeof(data -> 'deed') = 'object';
