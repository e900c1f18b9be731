package org.samskap.partners.internal.needs;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.samskap.accounts.Actor;
import org.samskap.partners.Carriers;
import org.samskap.partners.Commitments.Made;
import org.samskap.partners.NeedKind;
import org.samskap.partners.Organisation;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.Organisations;
import org.samskap.partners.Target;
import org.samskap.partners.internal.needs.Fitting.Fit;
import org.samskap.partners.internal.needs.Fitting.Given;
import org.samskap.spaces.Role;
import org.samskap.spaces.Roles;
import org.samskap.spaces.SpaceId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who might answer a need. For those who would ask them: staff of the space, and who carries what needs. */
@Component
@Transactional(readOnly = true)
public class Suggesting {
    static final int AT_MOST = 8;
    private static final Role[] STAFF = {Role.FACILITATOR, Role.COMMUNICATOR, Role.ORGANISER, Role.ADMINISTRATOR};

    private final Organisations organisations;
    private final GivenBefore before;
    private final Roles roles;
    private final ObjectProvider<Carriers> carriers;

    Suggesting(Organisations organisations, GivenBefore before, Roles roles, ObjectProvider<Carriers> carriers) {
        this.organisations = organisations;
        this.before = before;
        this.roles = roles;
        this.carriers = carriers;
    }

    /** Whether the person may see who might help. */
    public boolean may(Actor actor, SpaceId space, Target target) {
        return roles.may(actor, space, STAFF) || carriers.stream().anyMatch(one -> one.carries(actor.id(), target));
    }

    /** Whether the person is staff of the space, who may see it for all that is needed there. */
    public boolean mayAll(Actor actor, SpaceId space) {
        return roles.may(actor, space, STAFF);
    }

    /** The most fitting of those that have not promised it anything yet. */
    public List<Fit> whoMight(Answered needing, NeedKind need) {
        var all = organisations.list();
        var inIt = needing.made().stream().map(Made::commitment).map(one -> one.organisation()).collect(Collectors.toSet());
        var others = all.stream().filter(one -> !inIt.contains(one.id())).toList();
        return Fitting.best(need, needing.needing().lang(), others, before.given(), places(needing, all, inIt), AT_MOST);
    }

    private static Set<String> places(Answered needing, List<Organisation> all, Set<OrganisationId> inIt) {
        var places = new HashSet<String>();
        if (needing.needing().municipality() != null) places.add(needing.needing().municipality());
        all.stream().filter(one -> inIt.contains(one.id())).map(Organisation::municipality).filter(Objects::nonNull).forEach(places::add);
        return places;
    }

    /** Something that an organisation might have of what is needed, and why. */
    public record Chance(Answered to, NeedKind need, Fit fit) {}

    /** What an organisation might have of all this, the likeliest first; for those who speak for it. */
    public List<Chance> chancesOf(Organisation organisation, List<Answered> open) {
        var given = before.given();
        return open.stream().flatMap(one -> one.needing().needs().stream().map(need -> chance(one, need.kind(), organisation, given)))
                .filter(chance -> chance.fit().enough()).sorted(Comparator.comparingInt((Chance chance) -> chance.fit().weight()).reversed()).toList();
    }

    private static Chance chance(Answered one, NeedKind need, Organisation organisation, Map<Given, Integer> given) {
        var place = Optional.ofNullable(one.needing().municipality());
        return new Chance(one, need, new Fit(organisation, Fitting.reasons(need, one.needing().lang(), organisation, given, place.stream().toList())));
    }
}
