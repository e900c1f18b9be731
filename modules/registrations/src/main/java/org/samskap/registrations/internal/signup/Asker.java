package org.samskap.registrations.internal.signup;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.EmailAddress;
import org.samskap.accounts.PersonId;
import org.samskap.ui.Lang;

/** Who asks to take part: somebody whose account proves the address, or somebody who has yet to open the link in our mail. */
public sealed interface Asker {

    Lang lang();

    record Known(PersonId person, Lang lang) implements Asker {}

    record Visitor(String name, EmailAddress email, Lang lang) implements Asker {}

    /** Written down by an organiser, for instance on the telephone; such a person may have no address. */
    record ByHand(String name, @Nullable EmailAddress email, Lang lang) implements Asker {}
}
