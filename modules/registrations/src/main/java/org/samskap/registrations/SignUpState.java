package org.samskap.registrations;

/**
 * Where a sign-up stands. ASKED: the address is not confirmed yet. WAITING_FOR_APPROVAL: the organiser has yet to say yes.
 * CONFIRMED: takes part. WAITING: on the waiting list. OFFERED: a place came free and is kept until an hour. LAPSED: the offer was
 * not answered in time. WITHDRAWN: the person does not come. DECLINED: the organiser said no.
 */
public enum SignUpState {
    ASKED, WAITING_FOR_APPROVAL, CONFIRMED, WAITING, OFFERED, LAPSED, WITHDRAWN, DECLINED;

    /** Whether nothing more will come of it. */
    public boolean isOver() {
        return this == LAPSED || this == WITHDRAWN || this == DECLINED;
    }
}
