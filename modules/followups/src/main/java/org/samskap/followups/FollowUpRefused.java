package org.samskap.followups;

import java.util.List;

/** What was to be told cannot be told like this; each reason can be mended by the person who wrote it. */
public class FollowUpRefused extends RuntimeException {
    private final List<Reason> reasons;

    public FollowUpRefused(List<Reason> reasons) {
        super(reasons.toString());
        this.reasons = List.copyOf(reasons);
    }

    /** At least one. */
    public List<Reason> reasons() {
        return reasons;
    }

    /** Why, and in which field of a form. */
    public enum Reason {
        NOTE_MISSING("note"), NOTE_TOO_LONG("note"),
        TEXT_MISSING("text"), TEXT_TOO_LONG("text"), WHY_TOO_SHORT("text"), BLANK_UNKNOWN("text"), BLANK_NOT_HERE("text"),
        EASY_TEXT_TOO_LONG("easyText"), DECIDED_BY_TOO_LONG("decidedBy"),
        NEXT_DATE_MISSING("nextDate"), WAKE_UP_DATE_MISSING("nextDate"), NEXT_DATE_PAST("nextDate"), NEXT_DATE_FAR("nextDate"), NEXT_DATE_BEYOND("nextDate"),
        REASON_MISSING("reason"), REASON_TOO_LONG("reason"),
        UNIT_MISSING("unit"), UNIT_CLOSED("unit"), UNIT_ASKED_ALREADY("unit"), UNIT_HAD_IT("unit"),
        ANSWER_MISSING("answer"), ANSWER_TOO_LONG("answer"), SAID_BY_TOO_LONG("saidBy"), ANSWER_BY_MISSING("answerBy"), ANSWER_BY_PAST("answerBy"), ANSWER_BY_FAR("answerBy"),
        PUBLISH_PAST("day"), PUBLISH_WRONG("day"),
        FILE_MISSING("file"), TITLE_MISSING("title"), LANGUAGE_MISSING("language"),
        OUTCOME_MISSING("outcome"), ENDS_MISSING("ends"), ENDS_WHY_TOO_SHORT("note"), STAYS_ON_TOO_LONG("staysOn"),
        ALREADY_CLOSED("closed"), OWNER_UNKNOWN("person"), NOTHING_CHOSEN("proposals");

        private final String field;

        Reason(String field) {
            this.field = field;
        }

        /** Name of the field it belongs to. */
        public String field() {
            return field;
        }
    }
}
