package org.samskap.ui;

/** A part of a whole in a bar: how many are in some state. */
public record Share(String label, int count, Tone tone) {}
