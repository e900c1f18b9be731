package org.samskap.notifications.internal.outbox;

/** Where a mail is. WAITING was never tried, FAILED is tried again, DEAD is not. */
public enum MailState { WAITING, SENT, FAILED, DEAD }
