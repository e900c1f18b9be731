package org.samskap.events.web.materials;

import java.util.List;

import org.samskap.ui.Field;

/** The files of an event and the form for one more. */
public record MaterialsPage(String action, String back, List<FileRow> files, Field title, Field kind, Field file) {

    /** @param facts what it is, in a few words */
    public record FileRow(String id, String title, String href, String facts) {}
}
