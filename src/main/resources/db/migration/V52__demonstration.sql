-- A class that shows what the pages look like (org.factloom.demonstration): it and its people, who do not exist, are told from all others, and removed whole.
alter table school_class add demonstration boolean not null default false;
create unique index school_class_demonstration on school_class (demonstration) where demonstration;
alter table person add simulated boolean not null default false;
create index person_simulated on person (id) where simulated;
