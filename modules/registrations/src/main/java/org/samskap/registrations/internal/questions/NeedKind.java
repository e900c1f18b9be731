package org.samskap.registrations.internal.questions;

/** What somebody may tell so that taking part works for them. */
public enum NeedKind { ACCESS, DIET }
