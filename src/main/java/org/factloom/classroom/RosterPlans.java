package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factloom.account.PersonName;
import org.factloom.account.Pupils;
import org.factloom.classroom.ClassStudents.Known;
import org.factloom.classroom.RosterPlan.Deed;
import org.factloom.classroom.RosterPlan.Row;
import org.factloom.web.VisibleLine;

/** Works out what a roster would do to a class, and what is wrong with it. */
@ApplicationScoped
class RosterPlans {

    private static final int LONGEST_ADDRESS = 254;

    private final ClassStudents students;
    private final ClassGroups groups;
    private final Pupils pupils;
    private final RosterMessages messages;

    RosterPlans(ClassStudents students, ClassGroups groups, Pupils pupils, RosterMessages messages) {
        this.students = students;
        this.groups = groups;
        this.pupils = pupils;
        this.messages = messages;
    }

    /** @param teacher who teaches the class, and perhaps others from which students may be taken over */
    RosterPlan plan(SchoolClass schoolClass, UUID teacher, RosterReader.Roster roster) {
        if (roster.more()) {
            return refused(messages.too_many_rows(RosterReader.MOST_ROWS));
        }
        if (roster.brokenAt() > 0) {
            return refused(messages.broken_quotes(roster.brokenAt()));
        }
        if (roster.rows().isEmpty()) {
            return refused(messages.nothing_there());
        }
        Context context = context(schoolClass, teacher, roster.rows());
        List<Row> rows = new ArrayList<>();
        Map<String, Long> seen = new HashMap<>();
        for (RosterRow row : roster.rows()) {
            rows.add(row(row, context, seen));
        }
        return new RosterPlan(named(rows), whole(schoolClass, rows, context), notes(roster));
    }

    private static RosterPlan refused(String wrong) {
        return new RosterPlan(List.of(), wrong, List.of());
    }

    private List<String> notes(RosterReader.Roster roster) {
        if (roster.surnameFirst()) {
            return List.of(messages.surname_first(roster.rows().getFirst().name()));
        }
        return roster.ignored().isEmpty()
                ? List.of()
                : List.of(messages.ignored_columns(String.join(", ", roster.ignored())));
    }

    /**
     * What is there already.
     *
     * @param byPerson students of the class, also those who left
     * @param byName those who are in it, by the folded name that the teacher writes
     * @param owners accounts by the names to sign in with that the roster has
     * @param elsewhere whom the teacher has in other classes: person, and whether with login cards
     */
    private record Context(
            Map<UUID, Known> byPerson,
            Map<String, List<Known>> byName,
            Map<String, UUID> owners,
            Map<UUID, Boolean> elsewhere,
            Set<String> groups) {}

    private Context context(SchoolClass schoolClass, UUID teacher, List<RosterRow> rows) {
        List<Known> known = students.known(schoolClass);
        Map<String, UUID> owners = pupils.owners(rows.stream()
                .flatMap(row -> PersonName.of(row.signIn()).stream())
                .map(PersonName::value)
                .collect(Collectors.toSet()));
        return new Context(
                known.stream().collect(Collectors.toMap(Known::person, one -> one)),
                known.stream().filter(Known::isIn).collect(Collectors.groupingBy(one -> folded(one.name()))),
                owners,
                students.taughtElsewhere(teacher, owners.values()),
                groups.of(schoolClass).stream()
                        .map(group -> folded(group.name()))
                        .collect(Collectors.toSet()));
    }

    private Row row(RosterRow row, Context context, Map<String, Long> seen) {
        Optional<PersonName> name = PersonName.of(row.name());
        Optional<PersonName> signIn = PersonName.of(row.signIn());
        String wrong = wrong(row, name, signIn);
        if (!wrong.isEmpty() || name.isEmpty()) {
            return refused(row, wrong);
        }
        String key = signIn.map(given -> "account " + folded(given.value()))
                .orElseGet(() -> "name " + folded(name.get().value()));
        Long before = seen.putIfAbsent(key, row.line());
        if (before != null) {
            return refused(row, signIn.isPresent() ? messages.same_account(before) : messages.same_name(before));
        }
        return signIn.map(given -> withAccount(row, name.get(), given, context))
                .orElseGet(() -> withoutAccount(row, name.get(), context));
    }

    /** What can be told without looking at anything else. */
    private String wrong(RosterRow row, Optional<PersonName> name, Optional<PersonName> signIn) {
        if (row.mixed()) {
            return messages.mixed_separators();
        }
        if (row.excess() > 0) {
            return messages.too_many_cells();
        }
        if (name.isEmpty()) {
            return row.name().isEmpty() ? messages.no_name() : messages.name_unfit();
        }
        if (signIn.isEmpty() && !row.signIn().isEmpty()) {
            return messages.sign_in_unfit();
        }
        if (!row.group().isEmpty() && group(row).isEmpty()) {
            return messages.group_unfit(ClassGroup.LONGEST_NAME);
        }
        return row.email().isEmpty() || isAddress(row.email()) ? "" : messages.email_unfit();
    }

    private static boolean isAddress(String text) {
        return VisibleLine.of(text, LONGEST_ADDRESS)
                .filter(line -> line.matches("[^@ ]+@[^@ ]+"))
                .isPresent();
    }

    private Row withAccount(RosterRow row, PersonName name, PersonName signIn, Context context) {
        UUID owner = context.owners.get(signIn.value());
        if (owner == null) {
            return planned(row, name, signIn.value(), Deed.NEW, Optional.empty(), true);
        }
        Known known = context.byPerson.get(owner);
        if (known != null) {
            return planned(
                    row,
                    name,
                    signIn.value(),
                    known.isIn() ? Deed.THERE : Deed.JOINS,
                    Optional.of(owner),
                    known.card());
        }
        Boolean card = context.elsewhere.get(owner);
        return card == null
                ? refused(row, messages.account_taken())
                : planned(row, name, signIn.value(), Deed.JOINS, Optional.of(owner), card);
    }

    private Row withoutAccount(RosterRow row, PersonName name, Context context) {
        List<Known> same = context.byName.getOrDefault(folded(name.value()), List.of());
        return switch (same.size()) {
            case 0 -> planned(row, name, "", Deed.NEW, Optional.empty(), true);
            case 1 -> {
                Known known = same.getFirst();
                yield planned(row, name, known.account(), Deed.THERE, Optional.of(known.person()), known.card());
            }
            default -> refused(row, messages.several_of_name());
        };
    }

    /** Gives those a name to sign in with for whom none was written. */
    private List<Row> named(List<Row> rows) {
        List<Row> nameless = rows.stream()
                .filter(row ->
                        row.wrong().isEmpty() && row.isNew() && row.signIn().isEmpty())
                .toList();
        List<PersonName> reserved = rows.stream()
                .filter(row -> row.isNew())
                .flatMap(row -> PersonName.of(row.signIn()).stream())
                .toList();
        List<PersonName> free = pupils.free(
                nameless.stream().map(row -> new PersonName(row.name())).toList(), reserved);
        Map<Long, PersonName> byLine = new HashMap<>();
        for (int i = 0; i < nameless.size(); i++) {
            byLine.put(nameless.get(i).line(), free.get(i));
        }
        return rows.stream()
                .map(row -> byLine.containsKey(row.line())
                        ? new Row(
                                row.line(),
                                row.name(),
                                byLine.get(row.line()).value(),
                                row.group(),
                                row.email(),
                                row.deed(),
                                row.person(),
                                row.card(),
                                !byLine.get(row.line()).value().equals(row.name()),
                                row.wrong())
                        : row)
                .toList();
    }

    private String whole(SchoolClass schoolClass, List<Row> rows, Context context) {
        Set<String> all = new HashSet<>(context.groups);
        all.addAll(rows.stream()
                .map(Row::group)
                .filter(group -> !group.isEmpty())
                .map(RosterPlans::folded)
                .toList());
        if (all.size() > ClassGroups.MOST) {
            return messages.too_many_groups(all.size(), ClassGroups.MOST);
        }
        long more = rows.stream().filter(row -> row.deed() != Deed.THERE).count();
        return students.countIn(schoolClass) + more > Joining.MOST_STUDENTS
                ? messages.class_full(Joining.MOST_STUDENTS)
                : "";
    }

    private static Row planned(
            RosterRow row, PersonName name, String signIn, Deed deed, Optional<UUID> person, boolean card) {
        return new Row(
                row.line(), name.value(), signIn, group(row).orElse(""), row.email(), deed, person, card, false, "");
    }

    private static Row refused(RosterRow row, String wrong) {
        return new Row(
                row.line(),
                row.name(),
                row.signIn(),
                row.group(),
                row.email(),
                Deed.NEW,
                Optional.empty(),
                false,
                false,
                wrong);
    }

    private static Optional<String> group(RosterRow row) {
        return VisibleLine.of(row.group(), ClassGroup.LONGEST_NAME);
    }

    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
