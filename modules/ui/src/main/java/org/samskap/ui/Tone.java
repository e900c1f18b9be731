package org.samskap.ui;

/** The tint of a status. Never the only carrier of meaning: it always comes with a word and an icon. */
public enum Tone { REST, GO, DONE, LATE, NO }
