package org.samskap.demo.internal;

import static java.util.Map.entry;

import java.time.LocalTime;
import java.util.Map;
import java.util.function.Consumer;

import org.samskap.events.EventSeries;
import org.samskap.events.SeriesSummary;
import org.samskap.partners.NeedKind;
import org.samskap.proposals.Status;
import org.samskap.ui.SafeFiles;
import org.samskap.workinggroups.GroupWork;
import org.springframework.stereotype.Component;

/** What those in a working group do: what they take on, note, tell, and when they meet. */
@Component
@WhenDemo
class GroupWorkVerbs implements Verbs {
    private final Cast cast;
    private final GroupWork work;
    private final EventSeries series;
    private final DemoFiles files;

    GroupWorkVerbs(Cast cast, GroupWork work, EventSeries series, DemoFiles files) {
        this.cast = cast;
        this.work = work;
        this.series = series;
        this.files = files;
    }

    @Override
    public Map<String, Consumer<StoryStep>> verbs() {
        return Map.ofEntries(entry("group-settles", this::settle), entry("group-takes-on", this::takeOn), entry("group-did", this::did),
                entry("group-notes", this::note), entry("group-shares", this::share), entry("group-reports", this::report), entry("group-closes", this::close),
                entry("group-meets", this::meet), entry("group-seeks", this::seek), entry("group-lacks", this::lack));
    }

    private void settle(StoryStep step) {
        var hears = step.find("series");
        work.settle(cast.actor(step.get("by")), cast.group(step.get("group")),
                hears == null ? null : series.find(hears).map(SeriesSummary::id).orElseThrow(), step.date("reportBy"));
    }

    private void takeOn(StoryStep step) {
        var who = step.find("who");
        work.takeOn(cast.actor(step.get("by")), cast.group(step.get("group")), step.get("what"), who == null ? null : cast.actor(who).id(), step.date("due"));
    }

    private void did(StoryStep step) {
        work.finish(cast.actor(step.get("by")), cast.group(step.get("group")), step.get("what"));
    }

    private void note(StoryStep step) {
        work.note(cast.actor(step.get("by")), cast.group(step.get("group")), step.get("title"), step.get("text"), Boolean.parseBoolean(step.find("membersOnly")));
    }

    private void share(StoryStep step) {
        work.share(cast.actor(step.get("by")), cast.group(step.get("group")), step.get("title"), files.look(step.get("file"), SafeFiles.PAGE_WIDE),
                Boolean.parseBoolean(step.find("membersOnly")));
    }

    private void report(StoryStep step) {
        var next = step.date("nextDate");
        if (next == null) throw new IllegalStateException("A group's report says when the next one comes");
        work.report(cast.actor(step.get("by")), cast.group(step.get("group")), step.get("text"), step.find("easyText"), next);
    }

    private void close(StoryStep step) {
        work.close(cast.actor(step.get("by")), cast.group(step.get("group")), step.get("text"), step.find("easyText"), step.find("decidedBy"),
                Status.valueOf(step.get("status")));
    }

    private void seek(StoryStep step) {
        work.seekFunding(cast.actor(step.get("by")), cast.group(step.get("group")), step.get("source"), step.find("conditions"), step.find("amount"), step.date("deadline"));
    }

    private void lack(StoryStep step) {
        work.lack(cast.actor(step.get("by")), cast.group(step.get("group")), NeedKind.valueOf(step.get("kind")), step.get("what"));
    }

    private void meet(StoryStep step) {
        var day = step.date("day");
        var starts = step.find("starts");
        if (day == null) throw new IllegalStateException("A meeting of a group has a day");
        work.meet(cast.actor(step.get("by")), cast.group(step.get("group")), day, starts == null ? null : LocalTime.parse(starts), step.find("place"));
    }
}
