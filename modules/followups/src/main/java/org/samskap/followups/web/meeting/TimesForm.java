package org.samskap.followups.web.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** How many minutes each item has: the numbers of the proposals, and what was typed beside each. */
public record TimesForm(@Nullable List<String> proposal, @Nullable List<String> minutes) {

    /** What was typed, by the number of the proposal. */
    Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        if (proposal == null || minutes == null) return typed;
        for (int i = 0; i < Math.min(proposal.size(), minutes.size()); i++) typed.put(proposal.get(i), minutes.get(i).strip());
        return typed;
    }

    /** Whether it is a time at all; nothing means that it stays. */
    static boolean isTime(String typed) {
        return typed.isEmpty() || typed.matches("\\d{1,3}") && Integer.parseInt(typed) >= 1 && Integer.parseInt(typed) <= 240;
    }
}
