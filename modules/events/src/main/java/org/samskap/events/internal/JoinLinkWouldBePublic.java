package org.samskap.events.internal;

/** The text that says how a meeting is held online had an address in it. */
class JoinLinkWouldBePublic extends RuntimeException {
    JoinLinkWouldBePublic(String slug) {
        super(slug);
    }
}
