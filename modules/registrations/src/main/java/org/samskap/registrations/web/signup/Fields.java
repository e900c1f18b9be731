package org.samskap.registrations.web.signup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.events.DayId;
import org.samskap.events.EventPlan.Day;
import org.samskap.partners.Sector;
import org.samskap.registrations.Mode;
import org.samskap.registrations.internal.questions.Question;
import org.samskap.registrations.internal.questions.QuestionKind;
import org.samskap.registrations.internal.signup.SignUpDesk.Offer;
import org.samskap.registrations.internal.signup.Terms;
import org.samskap.registrations.internal.signup.Wish;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * The fields of a sign-up: only what this event asks. What nobody has to choose is not there.
 *
 * @param who       name and address, for those whom no account names
 * @param groups    target groups, several may apply
 * @param needsNote when the answers to the fields above it are deleted, or null
 */
public record Fields(List<Who> who, @Nullable Field mode, @Nullable Field track, @Nullable Many days, @Nullable Field adults,
                     @Nullable Field children, @Nullable Field organisation, @Nullable Field sector, @Nullable Field municipality,
                     @Nullable Many groups, List<Asked> questions, @Nullable Field access, @Nullable Field diet, @Nullable String needsNote,
                     @Nullable Field idea, @Nullable Field ideaTrack, Field hear) {

    /** Name or address. */
    public record Who(Field field, boolean email) {}

    /** A field with any number of answers. */
    public record Many(Field field, Collection<String> chosen) {}

    /** A question of the organiser's own. */
    public record Asked(QuestionKind kind, Field field, Collection<String> chosen) {}

    static Fields of(Texts texts, Offer offer, SignUpForm form, Map<String, List<String>> typed, List<Problem> problems, boolean asksWho,
                     boolean emailOptional) {
        return new Builder(texts, offer, form, typed, problems).build(asksWho, emailOptional);
    }

    private record Builder(Texts texts, Offer offer, SignUpForm form, Map<String, List<String>> typed, List<Problem> problems) {

        Fields build(boolean asksWho, boolean emailOptional) {
            var terms = offer.terms();
            var setup = offer.setup();
            var asks = setup.asks();
            boolean needs = asks.access() || asks.diet();
            boolean ownTrack = asks.ideas() && !terms.choosesTrack() && !offer.event().tracks().isEmpty();
            return new Fields(asksWho ? who(emailOptional) : List.of(),
                    terms.modes().size() > 1 ? field("mode", form.mode()).choices(modes()) : null,
                    terms.choosesTrack() ? field("track", form.track()).choices(tracks(true)) : null,
                    terms.choosesDays() ? many("days", days(), form.days()) : null,
                    setup.several() ? field("adults", form.adults() == null ? "1" : form.adults()).hint(texts.of("registrations.signup.adults.hint")) : null,
                    setup.children() ? optional("children", form.children()).hint(texts.of("registrations.signup.children.hint")) : null,
                    asks.organisation() ? optional("organisation", form.organisation()).autocomplete("organization") : null,
                    asks.organisation() ? optional("sector", form.sector()).choices(sectors()) : null,
                    asks.municipality() ? optional("municipality", form.municipality()) : null,
                    asks.targetGroups() && !offer.event().targetGroups().isEmpty() ? many("targetGroups", groups(), form.targetGroups()) : null,
                    questions(), asks.access() ? optional("access", form.access()).hint(texts.of("registrations.signup.access.hint")) : null,
                    asks.diet() ? optional("diet", form.diet()) : null,
                    needs ? texts.of("registrations.signup.needs.kept", setup.keepNeedsDays()) : null,
                    asks.ideas() ? optional("idea", form.idea()).hint(texts.of("registrations.signup.idea.hint")) : null,
                    ownTrack ? optional("ideaTrack", form.ideaTrack()).choices(anyTrack()) : null, field("hear", form.hear()));
        }

        private List<Who> who(boolean emailOptional) {
            var name = field("name", form.name()).hint(texts.of("registrations.signup.name.hint")).autocomplete("name");
            var email = emailOptional ? optional("email", form.email()) : field("email", form.email()).hint(texts.of("registrations.email.hint"));
            return List.of(new Who(name, false), new Who(email, true));
        }

        private List<Choice> modes() {
            return terms().modes().stream().map(mode -> new Choice(mode.name(), texts.of("registrations.mode." + mode), full(List.of(mode), anyTracks(), anyDays()))).toList();
        }

        private List<Choice> tracks(boolean withRoom) {
            return offer.event().tracks().stream().map(track -> new Choice(track.slug(), track.title(),
                    withRoom ? full(terms().modes(), List.of(track.slug()), anyDays()) : null)).toList();
        }

        private List<Choice> days() {
            return offer.event().days().stream().map(day -> new Choice(String.valueOf(day.id()), label(day),
                    day.id() == null ? null : full(terms().modes(), anyTracks(), List.of(Set.of(day.id()))))).toList();
        }

        private Terms terms() {
            return offer.terms();
        }

        private List<@Nullable String> anyTracks() {
            return terms().choosesTrack() ? new ArrayList<>(offer.event().tracks().stream().map(track -> track.slug()).toList()) : Collections.singletonList(null);
        }

        private List<Set<DayId>> anyDays() {
            if (!terms().choosesDays()) return List.of(terms().daysUnasked());
            return offer.event().days().stream().map(Day::id).filter(Objects::nonNull).map(Set::of).toList();
        }

        /** Says "full" where no choice of the others has a place left. */
        private @Nullable String full(List<Mode> modes, List<@Nullable String> tracks, List<Set<DayId>> days) {
            boolean takes = modes.stream().anyMatch(mode -> tracks.stream().anyMatch(track -> days.stream()
                    .anyMatch(chosen -> offer.room().takes(new Wish(mode, track, chosen, 1, 0)))));
            return takes ? null : texts.of("registrations.signup.choice.full");
        }

        private String label(Day day) {
            var date = texts.dates().day(day.date());
            return day.title() == null ? date : date + " · " + day.title();
        }

        private List<Choice> sectors() {
            var choices = new ArrayList<Choice>(List.of(Choice.of("", texts.of("registrations.signup.sector.none"))));
            for (var sector : Sector.values()) choices.add(Choice.of(sector.name(), sector.word(texts)));
            return choices;
        }

        private List<Choice> groups() {
            return offer.event().targetGroups().stream().map(group -> Choice.of(group, group)).toList();
        }

        private List<Choice> anyTrack() {
            var choices = new ArrayList<Choice>(List.of(Choice.of("", texts.of("registrations.signup.ideaTrack.none"))));
            choices.addAll(tracks(false));
            return choices;
        }

        private List<Asked> questions() {
            return offer.questions().stream().map(question -> asked(question, Checking.name(question))).toList();
        }

        private Asked asked(Question question, String name) {
            var words = typed.getOrDefault(name, List.of());
            var label = question.optional() ? texts.of("ui.optional", question.label()) : question.label();
            var choices = question.choices().stream().map(choice -> Choice.of(choice, choice)).toList();
            return new Asked(question.kind(), Field.of(name, label, words.isEmpty() ? null : words.getFirst()).choices(choices).problemOf(problems), words);
        }

        private Many many(String name, List<Choice> choices, @Nullable List<String> chosen) {
            return new Many(field(name, null).choices(choices), chosen == null ? List.of() : chosen);
        }

        private Field field(String name, @Nullable String value) {
            return Field.of(name, texts.of("registrations.signup." + name), value).problemOf(problems);
        }

        private Field optional(String name, @Nullable String value) {
            return Field.of(name, texts.of("ui.optional", texts.of("registrations.signup." + name)), value).problemOf(problems);
        }
    }
}
