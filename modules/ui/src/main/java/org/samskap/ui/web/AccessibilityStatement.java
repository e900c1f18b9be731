package org.samskap.ui.web;

import java.time.LocalDate;
import java.util.List;

/** What we know about how accessible the product is; part of the release, mended with it (UX-26). */
public record AccessibilityStatement(LocalDate assessed, LocalDate reviewBy, List<Gap> gaps) {

    /** Something that does not work for everyone yet: text key, and when it will. */
    public record Gap(String key, LocalDate mendedBy) {
        public String textKey() {
            return "ui.accessibility.gap." + key;
        }
    }

    static final AccessibilityStatement CURRENT = new AccessibilityStatement(
            LocalDate.of(2026, 11, 22), LocalDate.of(2027, 11, 22), List.of(
                    new Gap("people", LocalDate.of(2027, 3, 31)),
                    new Gap("readers", LocalDate.of(2027, 3, 31)),
                    new Gap("documents", LocalDate.of(2027, 6, 30)),
                    new Gap("translation", LocalDate.of(2027, 6, 30))));
}
