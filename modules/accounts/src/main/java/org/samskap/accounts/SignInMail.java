package org.samskap.accounts;

import java.net.URI;

import org.samskap.ui.Lang;

/** Sends the one-time link. Implemented by the module that sends mail; called in the transaction that made the link. */
public interface SignInMail {

    /** @param link absolute, made from the configured public address, valid for ten minutes and once */
    void send(String address, Lang lang, URI link);
}
