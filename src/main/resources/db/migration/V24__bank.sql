-- The article that an item asks, where that is not its set's: it was copied from a set over another one. Places in its evidence are of that article.
alter table item add article_id uuid references article;
create index item_article on item (article_id) where article_id is not null;

-- What a search across all sets finds of an item: stem and key.
create function item_words(content jsonb) returns text language sql immutable parallel safe as $$
    select plain_words(coalesce(string_agg(word #>> '{}', ' '), ''))
    from jsonb_path_query(
        jsonb_build_array(content -> 'stem', content -> 'key', content -> 'keys', content -> 'correction', content -> 'pairs', content -> 'events',
            jsonb_path_query_array(content, '$.answers[*].key')),
        'strict $.** ? (@.type() == "string" || @.type() == "number")') word
$$;
alter table item_version add words tsvector not null generated always as (to_tsvector('simple', item_words(content))) stored;
create index item_version_words on item_version using gin (words);
create index item_current_version on item (current_version);
