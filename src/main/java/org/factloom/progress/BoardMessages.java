package org.factloom.progress;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;

/** Texts of a student's dashboard. */
@MessageBundle("board")
public interface BoardMessages {

    @Message("Counted on")
    String counted();

    @Message("All answers until then are in it.")
    String all_in();

    // today

    @Message("Today")
    String today();

    @Message(
            "{#if facts == 1}1 fact{#else}{facts} facts{/if}, {#if minutes <= 1}about a minute{#else}about {minutes} minutes{/if}")
    String needed(int facts, int minutes);

    @Message("{reviews} to repeat, {fresh} new")
    String parts(int reviews, int fresh);

    @Message("Start")
    String start();

    @Message("See what is due")
    String see_due();

    @Message(
            "{#if beyond == 1}1 more fact is{#else}{beyond} more facts are{/if} due, and may wait: at this pace all is as usual again on {normal}.")
    String beyond(int beyond, LocalDate normal);

    @Message("Nothing is due today.")
    String nothing_due();

    @Message("Learn something new")
    String learn();

    @Message("Assigned to you")
    String assigned();

    // weakest

    @Message("Weakest facts")
    String weakest();

    @Message(
            "Of all that you have answered, what you answered wrong last, and then what you are least likely to know now.")
    String weakest_explained();

    @Message("✗ answered wrong last")
    String missed();

    @Message("{percent} % likely to be known now")
    String likely(int percent);

    @Message("Practise")
    String practise();

    @Message("Practise {#if facts == 1}it{#else}these {facts}{/if}")
    String practise_these(int facts);

    @Message("Mistakes")
    String mistakes();

    // articles

    @Message("What you know")
    String articles();

    @Message("You would answer {n} of {facts} today.")
    String would_answer(int n, int facts);

    @Message("{n} would stay for 30 days without practice.")
    String would_stay(int n);

    @Message("{percent} %")
    String percent(int percent);

    @Message("The pale bar is what you would answer today, the solid one what stays for 30 days without practice.")
    String bars_explained();

    @Message("new")
    String level_new();

    @Message("learning")
    String level_learning();

    @Message("known")
    String level_known();

    @Message("strong")
    String level_strong();

    @Message("contested")
    String contested();

    @Message(
            "Known: recalled now with 80 % or more, and stable for a week. Strong: stable for three weeks, and last answered without choices. A level can go down with time.")
    String levels_explained();

    @Message("{#if articles == 1}1 article{#else}{articles} articles{/if} that you have not practised yet")
    String unpractised(int articles);

    // activity

    @Message("Days with answers")
    String activity();

    @Message(
            "{#if answers == 1}1 answer{#else}{answers} answers{/if} on {#if days == 1}1 day{#else}{days} days{/if} of the last 365")
    String answered(int answers, int days);

    @Message("{#if days == 1}1 day{#else}{days} days{/if} in a row. One day of any seven is free.")
    String streak(int days);

    @Message("Day")
    String day();

    @Message("Answers")
    String answers();

    @Message("As a table")
    String table();

    @Message("Calendar of the last 365 days, darker where there were more answers. The same figures follow as a table.")
    String activity_chart();

    // retention

    @Message("Does it stay?")
    String retention();

    @Message(
            "Of the facts that had been put off for a day or more, how many you still knew when they were asked again; you aim at {desired} %. In brackets, between what the true share lies with 95 % certainty.")
    String retention_explained(int desired);

    @Message("Days")
    String window();

    @Message(
            "{#switch id}{#case 'today'}today{#case '7'}last 7{#case '30'}last 30{#case '365'}last 365{#case 'all'}all{/switch}")
    String window_name(String id);

    @Message("Young (put off less than 21 days)")
    String young();

    @Message("Mature (21 days or more)")
    String mature();

    @Message("All")
    String all();

    @Message("{passed} of {answers}")
    String of(int passed, int answers);

    @Message("none")
    String none();

    @Message("Under five answers no share is told.")
    String few();

    // forecast

    @Message("What comes")
    String forecast();

    @Message(
            "{#if due == 1}1 fact is{#else}{due} facts are{/if} due in the next 30 days, if you begin nothing new. A usual day brings about {load}.")
    String forecast_explained(int due, double load);

    @Message("Due before today:")
    String backlog();

    @Message("Due")
    String due();

    @Message("Facts due on each of the next 30 days. The same figures follow as a table.")
    String forecast_chart();

    @Message("Nothing is planned: what you answer is planned from then on.")
    String nothing_planned();

    // calibration

    @Message("Does the app know what you know?")
    String calibration();

    @Message("When the app says {foretold} %, you know {observed} %.")
    String says(int foretold, int observed);

    @Message("Counted over {answers} answers of which the app had foretold how likely they were to be right.")
    String foretold_of(int answers);

    @Message("There are too few answers to say: at least five with about the same forecast are needed.")
    String too_few();

    @Message("Foretold")
    String foretold();

    @Message("Known")
    String observed();

    @Message("{from} to {to} %")
    String range(int from, int to);

    @Message(
            "What the app foretold against what you knew; on the line both are the same. The same figures follow as a table.")
    String calibration_chart();

    @Message(
            "On average the forecast is {rmse} percentage points off what you knew (root mean square error of the bins). Your answers surprised it by {loss}: 0 is not at all, 0.69 as much as a coin does (log loss).")
    String fit(double loss, double rmse);

    @Message("Of a right and a wrong answer, the right one was foretold to be the likelier one in {auc} of 1.")
    String auc(double auc);

    // workload

    @Message("What more would cost")
    String workload();

    @Message("The next 90 days, simulated for each share that you could aim at. You aim at {desired} %.")
    String workload_explained(int desired);

    @Message("This is being worked out in the background; look again in a moment.")
    String working();

    @Message("You aim at")
    String desired();

    @Message("Minutes a day")
    String minutes();

    @Message("Facts known after 90 days")
    String remembered();

    @Message("Worked out on")
    String worked_out();

    @Message("{#if answers == 1}1 answer has{#else}{answers} answers have{/if} arrived since.")
    String since(long answers);

    @Message("Change what you aim at")
    String change();

    @Message("CSV")
    String csv();

    @Message("Report to print")
    String report();
}
