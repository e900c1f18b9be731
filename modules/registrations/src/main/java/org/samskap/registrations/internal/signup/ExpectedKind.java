package org.samskap.registrations.internal.signup;

/** By what organisers look for who is missing. */
public enum ExpectedKind { TARGET_GROUP, SECTOR, MUNICIPALITY }
