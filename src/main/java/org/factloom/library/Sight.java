package org.factloom.library;

/**
 * What a person sees of the library. A set is seen if it is public, the person's own, or shared with the person; an article if it is public, the person's own, or asked by a set that is
 * seen; a fact if a set that is seen states it; an item if its set is seen. What is not seen is not there: not listed, not counted, not found.
 *
 * <p>The conditions are parts of queries, so that a query finds nothing else. In HQL the person is the parameter {@code viewer}.
 */
public final class Sight {

    private Sight() {}

    /**
     * Of a set, in SQL.
     *
     * @param set an alias of question_set
     * @param viewer the parameter for the person, ":viewer" or "?"; it is used once
     */
    public static String ofSet(String set, String viewer) {
        return """
                (%1$s.visibility = 'PUBLIC' or %2$s in (
                    select %1$s.owner_id union all select person_id from set_share where set_id = %1$s.id))""".formatted(set, viewer);
    }

    /** Of an article, in SQL; the person is {@code :viewer}. */
    static String ofArticle(String article) {
        return """
                (%1$s.visibility = 'PUBLIC' or %1$s.owner_id = :viewer
                    or exists (select from question_set sight where sight.article_id = %1$s.id and %2$s)
                    or exists (select from item copied join question_set sight on sight.id = copied.set_id
                        where copied.article_id = %1$s.id and not copied.retired and %2$s))""".formatted(article, ofSet("sight", ":viewer"));
    }

    /** Of a set, in HQL. */
    static String hqlOfSet(String set) {
        return "(%1$s.visibility = PUBLIC or %1$s.ownerId = :viewer or :viewer member of %1$s.sharedWith)"
                .formatted(set);
    }

    /** Whether a person decides what is right in a set, in HQL: whoever may edit it, and of those of the house the administrators, for whom {@code house} is true. */
    public static String hqlOfKeeper(String set) {
        return "(%1$s.ownerId = :viewer or :viewer member of %1$s.sharedWith or (%1$s.ownerId is null and :house = true))"
                .formatted(set);
    }

    /** The same in SQL. */
    public static String ofKeeper(String set) {
        return """
                ((%1$s.owner_id is null and :house) or :viewer in (
                    select %1$s.owner_id union all select person_id from set_share where set_id = %1$s.id))""".formatted(set);
    }

    /** Of an article, in HQL. */
    static String hqlOfArticle(String article) {
        return """
                (%1$s.visibility = PUBLIC or %1$s.ownerId = :viewer
                    or exists (select 1 from QuestionSet sight where sight.article = %1$s and %2$s)
                    or exists (select 1 from StoredItem copied join copied.set sight where copied.article = %1$s and not copied.retired and %2$s))""".formatted(article, hqlOfSet("sight"));
    }

    /** Of a fact, in HQL. */
    static String hqlOfFact(String fact) {
        return "exists (select 1 from QuestionSet sight join sight.facts seen where seen = %s and %s)"
                .formatted(fact, hqlOfSet("sight"));
    }
}
