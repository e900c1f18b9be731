package org.samskap.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.EmailAddress;
import org.samskap.ui.Lang;

/** Open calls to organisations, and their answers. */
public interface Calls {

    /** The call of a target, open or over. From memory: it may be a minute old, and costs no statement. */
    Optional<Call> find(Target target);

    /** How many answered, in one statement. */
    int answers(CallId call);

    /** A call as an organiser writes it. */
    record Wanted(Lang lang, String title, String what, List<String> areas, @Nullable LocalDate closesOn, int keepDays) {}

    /**
     * Opens a call, or changes the one that the target has.
     *
     * @throws org.samskap.ui.NotVisible for whoever does not plan in the target's space, or when there is no such target
     */
    Call open(Actor organiser, Target target, Wanted wanted);

    /**
     * An organisation's answer.
     *
     * @param bring what it could bring, or null
     * @param shown whether its name may stand on the call's page
     * @param more  whether the organiser may tell it of other things too
     */
    record Answer(String organisation, Sector sector, @Nullable String municipality, List<String> areas, @Nullable String bring,
                  boolean shown, boolean more) {}

    /** Whom the organiser may write to about the call; known to nobody else. */
    record Contact(String name, EmailAddress address, Lang lang) {}

    /**
     * Keeps an organisation's answer and mails a receipt with a private link.
     *
     * @throws org.samskap.ui.NotVisible when there is no such call, or its last day has passed
     */
    void answer(Target target, Answer answer, Contact contact);

    /** Erases answers whose day has come, with the contact that came along. May run at any time, on any node. */
    void forget();
}
