package org.factloom.classroom;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.factloom.web.Paging;

/** What the pages of classes show. */
public final class ClassViews {

    private ClassViews() {}

    /**
     * A class in a list, and at the head of its pages.
     *
     * @param mine whether it is the viewer's own, and not one that the viewer teaches with its owner
     * @param demonstration whether its students are simulated
     * @param students who are in it now
     */
    public record Summary(
            UUID id,
            String name,
            String zone,
            String owner,
            boolean mine,
            boolean archived,
            boolean demonstration,
            long students) {}

    /** A class in which the viewer learns. */
    record Attended(UUID id, String name, String teacher) {}

    /**
     * All classes of a person.
     *
     * @param putAway whether those are shown that are put away, of which there are {@code archived}
     */
    record Shelf(List<Summary> taught, List<Attended> attended, boolean putAway, long archived, Paging paging) {}

    /**
     * A student of a class.
     *
     * @param name as the teacher writes it
     * @param account the name that the student signs in with; empty for a guest
     * @param groups by name, with commas
     * @param joined in the class's zone
     * @param card whether login cards may be made for the student
     * @param waiting whether the card that was made has not been used yet
     */
    record Student(
            UUID id,
            String name,
            String account,
            String email,
            String groups,
            LocalDate joined,
            boolean card,
            boolean waiting) {

        public boolean isGuest() {
            return account.isEmpty();
        }
    }

    /** @param shown whether only its students are shown */
    record Group(UUID id, String name, long students, boolean shown) {}

    /** A teacher of a class besides its owner. */
    record Teacher(UUID id, String name) {}

    /**
     * The students of a class.
     *
     * @param sort "name", or "joined" for the latest first
     * @param paging of those who are shown
     * @param waiting how many have not used their login card yet
     */
    record Students(
            Summary head, List<Student> students, List<Group> groups, String sort, Paging paging, long waiting) {

        /** The id of the group of which students are shown; empty for all. */
        public String shown() {
            return groups.stream()
                    .filter(Group::shown)
                    .map(group -> group.id.toString())
                    .findFirst()
                    .orElse("");
        }

        /** Where the next page's number goes at the end. */
        public String href() {
            return "/classes/%s?group=%s&sort=%s&page=".formatted(head.id, shown(), sort);
        }
    }

    /** A class as its student sees it. */
    record Own(
            UUID id,
            String name,
            String zone,
            List<String> teachers,
            String yourName,
            String groups,
            boolean demonstration) {}

    /** How a class is joined. */
    record Code(Summary head, JoinCode code, boolean open, boolean guests) {

        public String spaced() {
            return code.spaced();
        }
    }

    /** What is settled for a class, and who teaches it besides its owner. */
    record Settings(Summary head, List<Teacher> teachers, boolean deletable) {}
}
