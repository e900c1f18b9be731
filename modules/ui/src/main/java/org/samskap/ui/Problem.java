package org.samskap.ui;

/**
 * Something in a form that a person can mend, said in their words. Stands in the summary above the heading and beside
 * its field, in the same words.
 *
 * @param field the id of the field it belongs to
 */
public record Problem(String field, String message) {}
