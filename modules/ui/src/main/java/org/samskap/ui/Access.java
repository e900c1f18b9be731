package org.samskap.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a handler method at all. Each handler method carries it; one without is closed to everyone (SEC-01).
 * Whether this person may see this very thing is decided in the module's service, not here.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Access {

    Who value();

    /** EVERYONE, with or without an account; SIGNED_IN sends a visitor to the sign-in page first. */
    enum Who { EVERYONE, SIGNED_IN }
}
