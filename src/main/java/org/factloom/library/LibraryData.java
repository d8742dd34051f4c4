package org.factloom.library;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.factloom.account.PersonalData;

/** A person's own articles and sets, with what the sets state and ask, and the pictures that the person brought. What search compares is left out. */
@ApplicationScoped
@Priority(80)
class LibraryData implements PersonalData {

    private static final String TOPICS = "select t.* from topic t where t.owner_id = ? order by t.id";

    private static final String ARTICLES = """
            select a.id, a.topic_id, a.slug, a.title, a.language, a.text, a.sha256, a.source, a.licence, a.attribution, a.loaded_at, a.owner_id, a.visibility
            from article a where a.owner_id = ? order by a.loaded_at, a.id""";

    private static final String REVISIONS = """
            select r.* from article_revision r join article a on a.id = r.article_id where a.owner_id = ? order by r.brought_at, r.id""";

    private static final String SETS = "select q.* from question_set q where q.owner_id = ? order by q.id";

    private static final String FACTS = """
            select f.id, f.article_id, f.position, f.family, f.subject, f.relation, f.value, f.certainty, f.evidence, f.retired, f.changed_at, f.was, x.set_id
            from fact f join set_fact x on x.fact_id = f.id join question_set q on q.id = x.set_id
            where q.owner_id = ? order by q.id, x.position""";

    private static final String ITEMS = """
            select i.* from item i join question_set q on q.id = i.set_id where q.owner_id = ? order by q.id, i.position, i.id""";

    private static final String VERSIONS = """
            select v.* from item_version v join item i on i.id = v.item_id join question_set q on q.id = i.set_id
            where q.owner_id = ? order by q.id, i.position, i.id, v.number""";

    private static final String SECTIONS = """
            select g.* from set_section g join question_set q on q.id = g.set_id where q.owner_id = ? order by q.id, g.position""";

    private static final String TAGS = """
            select t.* from item_tag t join item i on i.id = t.item_id join question_set q on q.id = i.set_id
            where q.owner_id = ? order by q.id, t.item_id, t.tag""";

    /** The pictures themselves are at {@code /pictures/NAME}. */
    private static final String PICTURES = """
            select u.*, p.width, p.height from picture_upload u join picture p on p.name = u.picture
            where u.person_id = ? order by u.added_at, u.picture""";

    @Override
    public List<Section> sections() {
        return List.of(
                new Section("ownTopics", TOPICS),
                new Section("ownArticles", ARTICLES),
                new Section("ownArticleRevisions", REVISIONS),
                new Section("ownSets", SETS),
                new Section("ownFacts", FACTS),
                new Section("ownItems", ITEMS),
                new Section("ownItemVersions", VERSIONS),
                new Section("ownSections", SECTIONS),
                new Section("ownTags", TAGS),
                new Section("pictures", PICTURES));
    }
}
