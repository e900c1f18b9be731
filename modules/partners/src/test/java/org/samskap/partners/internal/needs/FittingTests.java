package org.samskap.partners.internal.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.samskap.partners.Commitment;
import org.samskap.partners.NeedKind;
import org.samskap.partners.Organisation;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.Sector;
import org.samskap.partners.internal.needs.Fitting.Fit;
import org.samskap.partners.internal.needs.Fitting.Given;
import org.samskap.ui.Lang;

class FittingTests {
    private final Organisation house = an("Huset", Sector.BUSINESS, "Helsingborg");
    private final Organisation city = an("Staden", Sector.MUNICIPALITY, "Helsingborg");
    private final Organisation far = an("Fjärran stad", Sector.MUNICIPALITY, "Kiruna");
    private final Organisation college = an("Högskolan", Sector.ACADEMIA, "Helsingborg");

    @Test
    void whoGaveSuchAThingBeforeComesFirstThenWhoIsOfTheRightKindAndNear() {
        var given = Map.of(new Given(house.id(), Commitment.Kind.ROOM), 2);

        assertThat(best(NeedKind.PLACE, given, Set.of("Helsingborg"))).containsExactly(house, city, far);
    }

    @Test
    void beingNearIsNoReasonAlone() {
        assertThat(best(NeedKind.PLACE, Map.of(), Set.of("Helsingborg"))).doesNotContain(college, house);
    }

    @Test
    void whatWasGivenOfAnotherKindSaysNothing() {
        assertThat(best(NeedKind.PLACE, Map.of(new Given(college.id(), Commitment.Kind.SKILL), 9), Set.of())).doesNotContain(college);
    }

    @Test
    void eachSuggestionSaysWhy() {
        var reasons = Fitting.reasons(NeedKind.PLACE, Lang.SV, city, Map.of(new Given(city.id(), Commitment.Kind.ROOM), 1), Set.of("helsingborg"));

        assertThat(reasons).containsExactly(new Reason.GaveBefore(NeedKind.PLACE, 1), new Reason.OfSector(Sector.MUNICIPALITY), new Reason.Near("helsingborg"));
    }

    @Test
    void whoSpeaksAnotherLanguageIsOnlyAskedForWhatItGaveBefore() {
        assertThat(Fitting.reasons(NeedKind.PLACE, Lang.PL, city, Map.of(), Set.of())).isEmpty();
        assertThat(Fitting.reasons(NeedKind.PLACE, Lang.PL, city, Map.of(new Given(city.id(), Commitment.Kind.ROOM), 1), Set.of()))
                .containsExactly(new Reason.GaveBefore(NeedKind.PLACE, 1));
    }

    private List<Organisation> best(NeedKind need, Map<Given, Integer> given, Set<String> places) {
        return Fitting.best(need, Lang.SV, List.of(college, far, city, house), given, places, 3).stream().map(Fit::organisation).toList();
    }

    private static Organisation an(String name, Sector sector, String municipality) {
        return new Organisation(OrganisationId.next(), name.toLowerCase(), name, sector, municipality, Lang.SV, "", List.of(), false);
    }
}
