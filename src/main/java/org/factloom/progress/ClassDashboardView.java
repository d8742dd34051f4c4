package org.factloom.progress;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.factloom.web.Paging;
import org.jspecify.annotations.Nullable;

/**
 * A class's dashboard as its page shows it.
 *
 * @param rows of the heat map, a page of them
 * @param seen earlier figures that were asked about
 * @param state of the students whose lines are shown, {@value #DUE} or the id of a {@link StudentLine.State}; empty for all
 */
public record ClassDashboardView(
        ClassDashboard board,
        ClassScope scope,
        ClassDashboard.@Nullable Seen seen,
        List<HeatMap.Row> rows,
        Paging paging,
        String state) {

    private static final String DUE = "due";

    private static final int PAGE_SIZE = 50;
    static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    /** @param scope as it was asked for: the set that is shown may be another */
    static ClassDashboardView of(
            ClassDashboard board, ClassScope scope, ClassDashboard.@Nullable Seen seen, String state, int page) {
        List<HeatMap.Row> all = board.heat() == null ? List.of() : board.heat().rows();
        Paging paging = new Paging(page, PAGE_SIZE, all.size());
        int from = (paging.number() - 1) * paging.size();
        String set = board.sets().stream()
                .filter(ClassDashboard.AssignedSet::shown)
                .map(ClassDashboard.AssignedSet::slug)
                .findFirst()
                .orElse("");
        return new ClassDashboardView(
                board,
                new ClassScope(scope.id(), set, board.section(), scope.sort(), scope.anonymous()),
                seen,
                all.subList(from, Math.min(all.size(), from + paging.size())),
                paging,
                state.equals(DUE)
                                || Arrays.stream(StudentLine.State.values())
                                        .anyMatch(one -> one.id().equals(state))
                        ? state
                        : "");
    }

    public int fewestStudents() {
        return HeatMap.FEWEST_STUDENTS;
    }

    public int fewestAnswers() {
        return HeatMap.FEWEST_ANSWERS;
    }

    /** The lower ends of the tints, in percent. */
    public List<Integer> lows() {
        return List.of(0, 20, 40, 60, 80);
    }

    public int high(int low) {
        return low == 80 ? 100 : low + 19;
    }

    /** In which order it is, "worst", "best", "name"; of a column, "". */
    public String sort() {
        return scope.sort();
    }

    public boolean sortedBy(HeatMap.Column column) {
        return scope.sort().equals(String.valueOf(column.number()));
    }

    /** The page of another set. */
    public String other(ClassDashboard.AssignedSet set) {
        return scope.here() + "?" + scope.of(set.slug()).query();
    }

    /** The page of the facts of a section. */
    public String open(HeatMap.Column column) {
        return scope.here() + "?" + scope.within(column.number()).query();
    }

    /** The page with the sections. */
    public String sections() {
        return scope.here() + "?" + scope.within(null).query();
    }

    /** The same in another order. */
    public String by(String sort) {
        return scope.here() + "?" + scope.query() + "&sort=" + sort + "#heat";
    }

    public String by(HeatMap.Column column) {
        return by(String.valueOf(column.number()));
    }

    /** Its pages but for the number. */
    public String pages() {
        return scope.here() + "?" + scope.sorted() + "&page=";
    }

    /** The rows behind a figure of a student. */
    public String facts(HeatMap.Row row) {
        return scope.here() + "/facts?" + scope.query() + "&student=" + row.student();
    }

    public String facts(HeatMap.Row row, HeatMap.Column column) {
        return facts(row) + which(column);
    }

    /** The rows behind the mean of a column. */
    public String facts(HeatMap.Column column) {
        return scope.here() + "/facts?" + scope.query() + which(column);
    }

    /** The rows behind the mean of all. */
    public String facts() {
        return scope.here() + "/facts?" + scope.query();
    }

    private String which(HeatMap.Column column) {
        return board.section() == null
                ? "&section=" + column.number()
                : "&fact=" + URLEncoder.encode(column.facts().getFirst(), StandardCharsets.UTF_8);
    }

    /** What a student has due. */
    public String due(StudentLine line) {
        return scope.here() + "/facts?due=true&student=" + line.student() + scope.veil("&");
    }

    /** The answers of a student in the weeks that are counted. */
    public String answers(StudentLine line) {
        return scope.here() + "/answers?student=" + line.student() + scope.veil("&");
    }

    /** The answers of all in a week. */
    public String answers(AnswerWeek week) {
        return scope.here() + "/answers?week=" + week.week() + scope.veil("&");
    }

    /** Those that have arrived since earlier figures. */
    public String arrived() {
        return scope.answers("", null, seen) + 1;
    }

    /** The marks of an assignment. */
    public String marks(AssignmentScores scores) {
        return scope.marks(scores.assignment());
    }

    /** Those of a distribution. */
    public List<AnalysisView.Bar> bars(AssignmentScores.Told told) {
        return AnalysisView.Bar.of(told.bars());
    }

    public int mostWeeks() {
        return ClassDashboards.WEEKS;
    }

    /** The lines of those who are in the state. */
    public List<StudentLine> lines() {
        return board.lines().stream().filter(line -> is(line, state)).toList();
    }

    private static boolean is(StudentLine line, String state) {
        return state.isEmpty()
                || (state.equals(DUE) ? line.due() > 0 : line.state().id().equals(state));
    }

    /** The page with the lines of those who are in a state; of all, "". */
    public String only(String other) {
        return scope.here() + "?" + scope.sorted() + (other.isEmpty() ? "" : "&state=" + other) + "#behind";
    }

    public int due() {
        return (int) board.lines().stream().filter(line -> is(line, DUE)).count();
    }

    public int stopped() {
        return board.in(StudentLine.State.STOPPED);
    }

    public int notBegun() {
        return board.in(StudentLine.State.NOT_BEGUN);
    }

    public boolean answered() {
        return board.weeks().stream().anyMatch(week -> week.answers() > 0);
    }

    /**
     * A week of the chart.
     *
     * @param number from 0
     * @param height of its bar, 0 to 100, the highest
     * @param right of it, that of the right answers; 0 where they are not told
     */
    public record WeekBar(int number, AnswerWeek week, int height, int right) {

        /** Where it begins from the left, of 400 for all. */
        public int left() {
            return number * 50 + 5;
        }

        public int middle() {
            return number * 50 + 25;
        }

        /** Where it begins from above. */
        public int top() {
            return 100 - height;
        }

        public int rightTop() {
            return 100 - right;
        }

        /** "11-16". */
        public String day() {
            return week.week().toString().substring(5);
        }
    }

    public List<WeekBar> weekBars() {
        List<AnswerWeek> weeks = board.weeks();
        int most =
                Math.max(1, weeks.stream().mapToInt(AnswerWeek::answers).max().orElse(1));
        return IntStream.range(0, weeks.size())
                .mapToObj(i -> {
                    AnswerWeek week = weeks.get(i);
                    int height = Math.round(100f * week.answers() / most);
                    return new WeekBar(
                            i, week, height, week.percent() == null ? 0 : Math.round(height * week.percent() / 100f));
                })
                .toList();
    }

    public List<KnownBar> knownBars() {
        return KnownBar.of(board.knowledge());
    }

    /** The same figures elsewhere: ".csv" of a table, with its name, or "" for JSON. */
    public String api(String table) {
        return "/api" + scope.here() + table + "?" + scope.sorted();
    }

    public String refreshed() {
        return scope.here() + "?" + scope.sorted() + (state.isEmpty() ? "" : "&state=" + state) + "&since="
                + board.freshness().computedAt() + "&after=" + board.freshness().entry();
    }

    /** In the class's zone, to the second. */
    public String clock(@Nullable Instant at) {
        return at == null ? "" : SECOND.format(at.atZone(ZoneId.of(board.zone())));
    }
}
