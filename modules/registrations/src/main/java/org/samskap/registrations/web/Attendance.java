package org.samskap.registrations.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import org.samskap.events.AttendanceContract;
import org.samskap.events.EventState;
import org.samskap.events.EventSummary;
import org.samskap.registrations.Headcount;
import org.samskap.registrations.Interest;
import org.samskap.registrations.internal.signup.Window;
import org.samskap.ui.Texts;

/**
 * What taking part in an event asks, as it stands now.
 *
 * @param asks      what the contract asks, or null when it asks nothing that needs saying or the event is over
 * @param signUp    how it stands with signing up, or null when nobody needs to
 * @param closes    last day to sign up, while it is ahead or just gone, or null
 * @param headcount how many took part, or null
 * @param mayAsk    whether somebody may ask to hear when sign-up opens
 * @param door      where to sign up, or null while nobody can
 */
public record Attendance(@Nullable String asks, @Nullable String signUp, @Nullable LocalDate closes, boolean closed,
                         @Nullable String headcount, boolean mayAsk, String tellMe, String whatCameOfIt, @Nullable String door) {

    static Attendance of(Texts texts, EventSummary event, @Nullable Headcount count, Instant now) {
        return of(texts, event, count, null, now);
    }

    /** @param window whether people can sign up here, where the organiser takes sign-ups */
    static Attendance of(Texts texts, EventSummary event, @Nullable Headcount count, @Nullable Window window, Instant now) {
        boolean over = event.isOver(now);
        boolean off = event.state() == EventState.CANCELLED;
        boolean signUp = needsSignUp(event) && !over && !off;
        boolean closed = event.isSignUpOver(now);
        return new Attendance(over || off ? null : asks(texts, event), signUp ? signUp(texts, event, closed, window) : null,
                signUp ? event.closesOn() : null, closed, count == null ? null : said(texts, count),
                takes(event, Interest.REGISTRATION_OPENS, now) && (window == null || !window.takes()), href(event, Interest.REGISTRATION_OPENS),
                href(event, Interest.WHAT_CAME_OF_IT), signUp && window != null && window.takes() ? event.href() + "/sign-up" : null);
    }

    /** Whether somebody may leave an address for this. What came of an event can be asked of any. */
    static boolean takes(EventSummary event, Interest interest, Instant now) {
        return interest == Interest.WHAT_CAME_OF_IT || needsSignUp(event) && !event.isOver(now) && !event.isSignUpOver(now)
                && event.state() != EventState.CANCELLED && event.state() != EventState.FULL;
    }

    private static boolean needsSignUp(EventSummary event) {
        return event.contract() != AttendanceContract.JUST_COME;
    }

    private static @Nullable String asks(Texts texts, EventSummary event) {
        long days = event.firstDay() == null ? 0 : ChronoUnit.DAYS.between(event.firstDay(), event.lastDay()) + 1;
        return switch (event.contract()) {
            case JUST_COME -> texts.of("registrations.justcome");
            case ALL_DAYS -> texts.of(days == 2 ? "registrations.bothdays" : "registrations.alldays");
            case ONE_TRACK -> texts.of("registrations.onetrack");
            case PER_DAY -> days > 1 ? texts.of("registrations.perday") : null;
        };
    }

    private static String signUp(Texts texts, EventSummary event, boolean closed, @Nullable Window window) {
        if (window == Window.OPEN) return texts.of("registrations.open");
        if (window == Window.LATE) return texts.of("registrations.gate.LATE.text");
        if (event.state() == EventState.FULL) return texts.of("registrations.full");
        return texts.of(closed ? "registrations.closed" : "registrations.notyet");
    }

    private static String said(Texts texts, Headcount count) {
        if (count.isFew()) return texts.of("registrations.count.few");
        var said = texts.of(count.approximate() ? "registrations.count.about" : "registrations.count", count.number());
        return count.note() == null ? said : said + " " + count.note();
    }

    private static String href(EventSummary event, Interest interest) {
        return event.href() + "/interest?interest=" + interest;
    }
}
