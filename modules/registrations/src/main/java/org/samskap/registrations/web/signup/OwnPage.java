package org.samskap.registrations.web.signup;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.samskap.events.DayId;
import org.samskap.events.EventOutline;
import org.samskap.events.JoinLinks.JoinLink;
import org.samskap.registrations.Mode;
import org.samskap.events.EventPlan.Day;
import org.samskap.registrations.SignUp;
import org.samskap.registrations.SignUpState;
import org.samskap.registrations.internal.questions.NeedKind;
import org.samskap.registrations.internal.questions.Question;
import org.samskap.registrations.internal.questions.QuestionKind;
import org.samskap.registrations.internal.questions.Told;
import org.samskap.registrations.internal.signup.Entry;
import org.samskap.registrations.web.Foreign;
import org.samskap.ui.Texts;

/**
 * Somebody's own sign-up, behind the private link: where it stands, what was said, and what one can do.
 *
 * A sign-up that somebody looks up when all is over says so, and offers nothing more to do.
 *
 * @param lang    tag of the event's language when it is not the page's, or null
 * @param text    what the state means and what happens next
 * @param note    what the organiser wrote, or null
 * @param days    when to come, and where
 * @param answers all that was said
 * @param confirm words of the button that says yes, or null
 * @param change  where to change it, or null
 * @param leave   where to withdraw, or null
 * @param again   where to sign up anew, or null
 * @param square  where the square to show at the door leads, or null
 */
public record OwnPage(EventOutline event, @Nullable String lang, String title, String text, @Nullable String note, List<When> days,
                      List<Answer> answers, @Nullable String confirm, @Nullable String action, @Nullable String change,
                      @Nullable String leave, @Nullable String again, boolean receipt, String address, @Nullable String square) {

    /**
     * A day to come to.
     *
     * @param room where to take part from elsewhere, or null
     */
    public record When(Day day, @Nullable String hours, @Nullable JoinLink room) {}

    /** Something that was said. */
    public record Answer(String what, String said) {}

    /** Path of the square to show at the door, or null while there is no place or no door. */
    public @Nullable String ticket() {
        return square == null ? null : URI.create(address).getPath() + "/ticket";
    }

    /** Path of the days as a calendar, or null while there is no place. */
    public @Nullable String calendar() {
        return receipt ? URI.create(address).getPath() + "/calendar.ics" : null;
    }

    /** What comes from elsewhere: rooms by day, and where the square leads. */
    public record Doors(Map<DayId, JoinLink> rooms, @Nullable String square) {
        static final Doors NONE = new Doors(Map.of(), null);

        @Nullable JoinLink room(SignUp signUp, Day day) {
            return signUp.mode() == Mode.ONLINE || day.place() == null ? rooms.get(day.id()) : null;
        }
    }

    static OwnPage of(Texts texts, EventOutline event, Entry entry, Told told, List<Question> questions, String href, String address, boolean changeable, boolean past,
                      Doors doors) {
        var signUp = entry.signUp();
        var state = signUp.state();
        var key = "registrations.own." + (past && !state.isOver() ? "PAST" : signUp.late() && state == SignUpState.WAITING ? "LATE" : state.name());
        var until = signUp.heldUntil() == null ? "" : texts.dates().moment(signUp.heldUntil(), event.summary().zone());
        boolean ahead = !past && !state.isOver();
        var asks = past ? null : switch (state) {
            case ASKED -> "confirm";
            case OFFERED -> "accept";
            default -> null;
        };
        return new OwnPage(event, Foreign.lang(texts, event.summary()), texts.of(key + ".title"),
                texts.of(key + (!past && signUp.heldUntil() == null && state == SignUpState.ASKED ? ".full" : ".text"), until), entry.note(),
                state.isOver() ? List.of() : days(texts, event, signUp, doors), answers(texts, event, entry, told, questions),
                asks == null ? null : texts.of("registrations.own." + asks), asks == null ? null : href + "/" + asks,
                changeable && ahead ? href + "/change" : null, ahead ? href + "/withdraw" : null,
                state.isOver() && !past ? event.summary().href() + "/sign-up" : null, state == SignUpState.CONFIRMED, address, past ? null : doors.square());
    }

    private static List<When> days(Texts texts, EventOutline event, SignUp signUp, Doors doors) {
        return event.days().stream().filter(day -> day.id() != null && signUp.comesOn(day.id())).sorted(Comparator.comparing(Day::date))
                .map(day -> new When(day, hours(texts, day), doors.room(signUp, day))).toList();
    }

    private static @Nullable String hours(Texts texts, Day day) {
        if (day.starts() == null) return null;
        return day.ends() == null ? texts.dates().time(day.starts()) : texts.dates().between(day.starts(), day.ends());
    }

    /** All that was said, in the order of the form. */
    public static List<Answer> answers(Texts texts, EventOutline event, Entry entry, Told told, List<Question> questions) {
        var signUp = entry.signUp();
        var details = entry.details();
        var answers = new ArrayList<Answer>();
        add(answers, texts, "mode", texts.of("registrations.mode." + signUp.mode()));
        add(answers, texts, "track", track(event, signUp.track()));
        add(answers, texts, "days", days(texts, event, signUp.days()));
        add(answers, texts, "adults", signUp.adults() > 1 || signUp.children() > 0 ? "" + signUp.adults() : null);
        add(answers, texts, "children", signUp.children() > 0 ? "" + signUp.children() : null);
        add(answers, texts, "organisation", details.organisation());
        add(answers, texts, "sector", details.sector() == null ? null : details.sector().word(texts));
        add(answers, texts, "municipality", details.municipality());
        add(answers, texts, "targetGroups", details.targetGroups().isEmpty() ? null : String.join(", ", details.targetGroups()));
        questions.forEach(question -> {
            var words = told.answers().getOrDefault(question.id(), List.of());
            if (!words.isEmpty()) answers.add(new Answer(question.label(), said(texts, question, words)));
        });
        add(answers, texts, "access", told.needs().get(NeedKind.ACCESS));
        add(answers, texts, "diet", told.needs().get(NeedKind.DIET));
        add(answers, texts, "idea", details.idea());
        add(answers, texts, "ideaTrack", details.ideaTrack() == null || details.ideaTrack().equals(signUp.track()) ? null : track(event, details.ideaTrack()));
        add(answers, texts, "hear", texts.of(details.wantsToHear() ? "registrations.yes" : "registrations.no"));
        return answers;
    }

    public static String said(Texts texts, Question question, List<String> words) {
        return question.kind() == QuestionKind.CONSENT ? texts.of("registrations.yes") : String.join(", ", words);
    }

    private static @Nullable String days(Texts texts, EventOutline event, Set<DayId> days) {
        if (days.isEmpty() || event.days().size() < 2) return null;
        return event.days().stream().filter(day -> days.contains(day.id())).map(day -> texts.dates().day(day.date())).collect(Collectors.joining(", "));
    }

    public static @Nullable String track(EventOutline event, @Nullable String slug) {
        return event.tracks().stream().filter(track -> track.slug().equals(slug)).map(track -> track.title()).findFirst().orElse(slug);
    }

    private static void add(List<Answer> answers, Texts texts, String what, @Nullable String said) {
        if (said != null) answers.add(new Answer(texts.of("registrations.signup." + what), said));
    }
}
