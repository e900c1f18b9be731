package org.samskap.events.web.parts;

import java.util.function.Function;

import org.samskap.events.internal.EventDetails;

/**
 * A part of a plan that has a page.
 *
 * @param name   its words are {@code events.plan.<name>.title} and {@code .lead}
 * @param path   of its page
 * @param back   where the organiser goes when it is done
 * @param now    the form filled in with what stands now; throws NotVisible when it is there no longer
 * @param remove whether the page offers to take the thing out, at path + "/remove"
 */
public record Part(String name, String path, String back, Function<EventDetails, PartForm> now, boolean remove) {

    public static String plan(String slug) {
        return "/events/" + slug + "/plan";
    }

    /** A part that every event has. */
    public static Part of(String name, String slug, Function<EventDetails, PartForm> now) {
        return new Part(name, plan(slug) + "/" + name, plan(slug), now, false);
    }

    /** One of several; its key is "new" or that of the one that is changed. */
    public static Part row(String name, String list, String key, String slug, Function<EventDetails, PartForm> now) {
        var all = plan(slug) + "/" + list;
        return new Part(name, all + "/" + key, all, now, !key.equals("new"));
    }
}
