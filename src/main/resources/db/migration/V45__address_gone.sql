-- ADDRESS_GONE: told to an address that was confirmed, and is the account's no more.
alter table mail drop constraint mail_kind_check;
alter table mail add constraint mail_kind_check check (kind in ('FORGOTTEN', 'PASSWORD', 'ADDRESS', 'ADDRESS_GONE', 'INVITATION', 'REMINDER'));
