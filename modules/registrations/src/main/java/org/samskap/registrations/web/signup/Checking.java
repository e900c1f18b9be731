package org.samskap.registrations.web.signup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.events.DayId;
import org.samskap.partners.Sector;
import org.samskap.registrations.Mode;
import org.samskap.registrations.internal.questions.NeedKind;
import org.samskap.registrations.internal.questions.Question;
import org.samskap.registrations.internal.questions.QuestionId;
import org.samskap.registrations.internal.questions.QuestionKind;
import org.samskap.registrations.internal.questions.Told;
import org.samskap.registrations.internal.signup.Details;
import org.samskap.registrations.internal.signup.SignUpDesk.Offer;
import org.samskap.registrations.internal.signup.Terms;
import org.samskap.registrations.internal.signup.Wish;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** Reads what somebody typed, and says in their words what to mend. */
public final class Checking {
    static final int LONGEST_LINE = 200;
    static final int LONGEST_TEXT = 2000;

    private final Texts texts;
    private final Offer offer;
    private final SignUpForm form;
    private final Map<String, List<String>> typed;
    private final List<Problem> problems = new ArrayList<>();

    /** @param typed answers to own questions, by name of the field */
    public Checking(Texts texts, Offer offer, SignUpForm form, Map<String, List<String>> typed) {
        this.texts = texts;
        this.offer = offer;
        this.form = form;
        this.typed = typed;
    }

    /** What is said of the person's wish when nothing is to be mended. */
    public record Checked(Wish wish, Details details, Told told) {}

    /** The name of a question's field: by its id, so that nobody answers another question when the organiser changes their order meanwhile. */
    static String name(Question question) {
        return "q-" + question.id();
    }

    public List<Problem> problems() {
        return problems;
    }

    /** Adds a problem that something outside the form found. */
    public void add(String field, String key, Object... arguments) {
        problems.add(new Problem(field, texts.of(key, arguments)));
    }

    /** Reads everything; what it answers is of use only when there are no {@link #problems}. */
    public Checked check() {
        var wish = wish();
        offer.terms().breach(wish).ifPresent(this::say);
        return new Checked(wish, details(), new Told(answers(), needs()));
    }

    private void say(Terms.Breach breach) {
        switch (breach) {
            case MODE -> add("mode", "registrations.signup.mode.missing");
            case NO_TRACK -> add("track", "registrations.signup.track.missing");
            case NO_DAY, DAY_GONE -> add("days", "registrations.signup.days.missing");
            case TOO_MANY_ADULTS -> add("adults", "registrations.signup.adults.wrong", Terms.LARGEST_PARTY);
            case TOO_MANY_CHILDREN -> add("children", "registrations.signup.children.wrong", Terms.LARGEST_PARTY);
        }
    }

    private Wish wish() {
        var terms = offer.terms();
        var modes = terms.modes();
        // No choice: the only way there is. An unknown word: one that is not offered, so that the terms complain.
        var mode = modes.size() == 1 ? modes.getFirst() : find(Mode.class, form.mode()).orElseGet(() -> {
            if (problems.stream().noneMatch(problem -> problem.field().equals("mode"))) add("mode", "registrations.signup.mode.missing");
            return modes.getFirst();
        });
        return new Wish(mode, terms.choosesTrack() ? blankToNull(form.track()) : null,
                terms.choosesDays() ? days() : terms.daysUnasked(), number(form.adults(), 1), number(form.children(), 0));
    }

    private Set<DayId> days() {
        var days = new HashSet<DayId>();
        for (var day : form.days() == null ? List.<String>of() : form.days()) {
            try {
                days.add(DayId.of(day));
            } catch (IllegalArgumentException e) {
                // No day of ours; if it was the only one, the terms say that one is missing.
            }
        }
        return days;
    }

    private static int number(@Nullable String typed, int usual) {
        if (typed == null || typed.isBlank()) return usual;
        try {
            return Integer.parseInt(typed.strip());
        } catch (NumberFormatException e) {
            return Integer.MIN_VALUE / 2;
        }
    }

    private Details details() {
        var asks = offer.setup().asks();
        var sector = asks.organisation() ? find(Sector.class, form.sector()).orElse(null) : null;
        var groups = asks.targetGroups() && form.targetGroups() != null
                ? form.targetGroups().stream().filter(offer.event().targetGroups()::contains).distinct().toList() : List.<String>of();
        var idea = asks.ideas() ? text("idea", form.idea(), LONGEST_TEXT) : null;
        return new Details(asks.organisation() ? text("organisation", form.organisation(), LONGEST_LINE) : null, sector,
                asks.municipality() ? text("municipality", form.municipality(), LONGEST_LINE) : null, groups, idea,
                idea == null ? null : ideaTrack(), form.hear() != null);
    }

    /** Where one track is chosen the idea belongs to it. */
    private @Nullable String ideaTrack() {
        var track = offer.terms().choosesTrack() ? form.track() : form.ideaTrack();
        return offer.event().tracks().stream().map(known -> known.slug()).filter(slug -> slug.equals(track)).findFirst().orElse(null);
    }

    private Map<NeedKind, String> needs() {
        var needs = new EnumMap<NeedKind, String>(NeedKind.class);
        var asks = offer.setup().asks();
        if (asks.access()) Optional.ofNullable(text("access", form.access(), LONGEST_TEXT)).ifPresent(words -> needs.put(NeedKind.ACCESS, words));
        if (asks.diet()) Optional.ofNullable(text("diet", form.diet(), LONGEST_TEXT)).ifPresent(words -> needs.put(NeedKind.DIET, words));
        return needs;
    }

    private Map<QuestionId, List<String>> answers() {
        var answers = new HashMap<QuestionId, List<String>>();
        for (var question : offer.questions()) {
            var name = name(question);
            var words = typed.getOrDefault(name, List.of()).stream().map(String::strip).filter(word -> !word.isEmpty()).toList();
            if (words.isEmpty() && !question.optional()) add(name, missing(question.kind()), question.label());
            else if (!words.isEmpty() && !fits(question, words)) add(name, "registrations.signup.question.wrong." + question.kind(), question.label());
            else answers.put(question.id(), words);
        }
        return answers;
    }

    private static String missing(QuestionKind kind) {
        return kind == QuestionKind.CONSENT ? "registrations.signup.question.consent" : "registrations.signup.question.missing";
    }

    private static boolean fits(Question question, List<String> words) {
        return switch (question.kind()) {
            case SHORT -> words.getFirst().length() <= LONGEST_LINE;
            case LONG -> words.getFirst().length() <= LONGEST_TEXT;
            case NUMBER -> words.getFirst().matches("-?[0-9]{1,9}");
            case ONE_OF -> words.size() == 1 && question.choices().contains(words.getFirst());
            case MANY_OF -> question.choices().containsAll(words);
            case CONSENT -> words.equals(List.of("true"));
        };
    }

    private @Nullable String text(String field, @Nullable String typed, int longest) {
        if (typed == null || typed.isBlank()) return null;
        var text = typed.strip();
        if (text.length() > longest) add(field, "registrations.signup.long", longest);
        return text;
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static <E extends Enum<E>> Optional<E> find(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants()).filter(value -> value.name().equals(name)).findFirst();
    }
}
