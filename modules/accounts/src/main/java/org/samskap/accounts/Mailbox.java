package org.samskap.accounts;

import org.samskap.ui.Lang;

/**
 * Where a person can be reached.
 *
 * @param confirmed whether the person opened a link sent there; news goes to confirmed addresses only (PRIV-04)
 */
public record Mailbox(String address, Lang lang, boolean confirmed) {}
