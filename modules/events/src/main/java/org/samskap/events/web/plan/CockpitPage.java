package org.samskap.events.web.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

import gg.jte.Content;

/**
 * The page of those who run an event.
 *
 * @param see     the event as everyone sees it, or as everyone will
 * @param draft   whether nobody else sees it yet
 * @param when    its first day and hours in words
 * @param missing what is still to be announced, in words
 * @param copies  whether the person may begin another event after its pattern
 */
public record CockpitPage(String title, @Nullable String lang, String slug, String see, boolean draft, Content tag, @Nullable String note, String when,
                          List<String> missing, List<PartRow> parts, List<Content> sections, boolean moves, boolean copies) {

    /** @param done whether there is something in it already */
    public record PartRow(String href, String title, String detail, boolean done) {}
}
