package org.samskap.partners.internal.needs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.samskap.partners.Commitment;
import org.samskap.partners.NeedKind;
import org.samskap.partners.Organisation;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.Sector;
import org.samskap.ui.Lang;

/**
 * Who might have what is needed: by what an organisation gave before, what kind it is, and where it works. A help for people who
 * ask around; nobody is asked or chosen by it.
 */
public final class Fitting {
    private static final Map<NeedKind, Set<Sector>> OFTEN = Map.of(
            NeedKind.PARTNER, EnumSet.of(Sector.ASSOCIATION, Sector.ALLIANCE, Sector.MUNICIPALITY),
            NeedKind.FUNDING, EnumSet.of(Sector.MUNICIPALITY, Sector.REGION, Sector.STATE, Sector.BUSINESS),
            NeedKind.PLACE, EnumSet.of(Sector.MUNICIPALITY, Sector.ASSOCIATION),
            NeedKind.SKILL, EnumSet.of(Sector.ACADEMIA, Sector.BUSINESS, Sector.SOCIAL_ENTERPRISE),
            NeedKind.LIVED_EXPERIENCE, EnumSet.of(Sector.USER_ORGANISATION));

    private Fitting() {}

    /** An organisation and why; the weightiest reason first. */
    public record Fit(Organisation organisation, List<Reason> reasons) {
        int weight() {
            return reasons.stream().mapToInt(Reason::weight).sum();
        }

        boolean enough() {
            return weight() > 1;
        }
    }

    /**
     * The best of them, at most so many. Being near is no reason alone.
     *
     * @param spoken where the thing happens: an organisation that speaks otherwise is only suggested for what it did, not for what it is
     * @param given  how often each gave what, without what it withdrew
     * @param places where the thing happens or is helped already
     */
    static List<Fit> best(NeedKind need, Lang spoken, Collection<Organisation> among, Map<Given, Integer> given, Collection<String> places, int atMost) {
        return among.stream().map(one -> new Fit(one, reasons(need, spoken, one, given, places)))
                .filter(Fit::enough)
                .sorted(Comparator.comparingInt(Fit::weight).reversed().thenComparing(fit -> fit.organisation().name().toLowerCase(Locale.ROOT)))
                .limit(atMost).toList();
    }

    /** An organisation gave something of a kind. */
    record Given(OrganisationId by, Commitment.Kind kind) {}

    static List<Reason> reasons(NeedKind need, Lang spoken, Organisation one, Map<Given, Integer> given, Collection<String> places) {
        var reasons = new ArrayList<Reason>();
        int times = given.getOrDefault(new Given(one.id(), need.met()), 0);
        if (times > 0) reasons.add(new Reason.GaveBefore(need, times));
        if (one.lang() == spoken && OFTEN.get(need).contains(one.sector())) reasons.add(new Reason.OfSector(one.sector()));
        places.stream().filter(place -> place.equalsIgnoreCase(one.municipality())).findFirst().ifPresent(place -> reasons.add(new Reason.Near(place)));
        return List.copyOf(reasons);
    }
}
