package org.samskap.registrations.internal.entered;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.EmailAddress;
import org.samskap.events.DayId;
import org.samskap.events.EventPlanning;
import org.samskap.registrations.EnteredSignUps;
import org.samskap.registrations.Mode;
import org.samskap.registrations.SignUpId;
import org.samskap.registrations.internal.checkin.CheckInDesk;
import org.samskap.registrations.internal.checkin.Tally;
import org.samskap.registrations.internal.checkin.TallyDesk;
import org.samskap.registrations.internal.questions.Told;
import org.samskap.registrations.internal.signup.Ask;
import org.samskap.registrations.internal.signup.Asker;
import org.samskap.registrations.internal.signup.Capacity;
import org.samskap.registrations.internal.signup.Details;
import org.samskap.registrations.internal.signup.ExpectedKind;
import org.samskap.registrations.internal.signup.Organising;
import org.samskap.registrations.internal.signup.SettingsDesk;
import org.samskap.registrations.internal.signup.SettingsDesk.Settings;
import org.samskap.registrations.internal.signup.Setup;
import org.samskap.registrations.internal.signup.Setup.Asks;
import org.samskap.registrations.internal.signup.SigningUp;
import org.samskap.registrations.internal.signup.Wish;
import org.samskap.ui.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands on to the desks that the pages use. */
@Service("registrationsEntryDesk")
@Transactional
class EntryDesk implements EnteredSignUps {
    private static final Asks EVERYTHING = new Asks(true, true, true, true, true, true);
    private final EventPlanning planning;
    private final SettingsDesk settings;
    private final Organising organising;
    private final SigningUp signingUp;
    private final CheckInDesk door;
    private final TallyDesk tally;

    EntryDesk(EventPlanning planning, SettingsDesk settings, Organising organising, SigningUp signingUp, CheckInDesk door, TallyDesk tally) {
        this.planning = planning;
        this.settings = settings;
        this.organising = organising;
        this.signingUp = signingUp;
        this.door = door;
        this.tally = tally;
    }

    @Override
    public void open(String slug, Actor organiser, Opening opening) {
        var event = planning.outline(slug, organiser);
        var before = Setup.suggested(event);
        var setup = new Setup(true, before.inRoom(), before.online(), false, opening.several(), opening.children(), true, before.answerHours(),
                EVERYTHING, before.keepNeedsDays());
        var limits = opening.places() == null ? List.<Capacity>of() : List.of(new Capacity(null, null, null, opening.places()));
        settings.save(slug, organiser, new Settings(settings.settings(event).version(), setup, limits, Map.of(ExpectedKind.TARGET_GROUP, opening.expected())));
    }

    @Override
    public SignUpId add(String slug, Actor organiser, Guest guest) {
        var wish = new Wish(guest.mode(), guest.track(), guest.days(), guest.adults(), guest.children());
        var details = new Details(guest.organisation(), guest.sector(), null, guest.targetGroups(), guest.idea(), guest.track(), false);
        var ask = new Ask(Ids.next(), wish, details, Told.NOTHING);
        if (guest.account() != null) {
            return signingUp.ask(planning.outline(slug, organiser).id(), new Asker.Known(guest.account(), guest.lang()), ask).id();
        }
        var email = EmailAddress.find(guest.email()).orElse(null);
        return organising.add(slug, organiser, new Asker.ByHand(guest.name(), email, guest.lang()), ask).id();
    }

    @Override
    public void checkIn(String slug, Actor organiser, DayId day, SignUpId signUp) {
        door.checkIn(slug, organiser, day, signUp);
    }

    @Override
    public void count(String slug, Actor organiser, DayId day, @Nullable String targetGroup, Mode mode, int number) {
        tally.count(slug, organiser, new Tally(day, targetGroup == null ? Tally.OTHERS : targetGroup, mode, number));
    }
}
