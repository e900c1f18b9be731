package org.samskap.events.web.minutes;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.internal.minutes.Minutes;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * What stands before all items, as typed.
 *
 * @param seen mark of what stood there when the form was made
 */
record OpeningForm(@Nullable String seen, @Nullable String opening) {

    static OpeningForm of(Minutes minutes) {
        return new OpeningForm(Minutes.mark(minutes.opening()), minutes.opening());
    }

    @Nullable String typed() {
        return Written.text(opening).isEmpty() ? null : Written.text(opening);
    }

    List<Problem> problems(Texts texts) {
        return Written.isTooLong(opening) ? List.of(new Problem("opening", texts.of("events.minutes.long", Written.LONGEST))) : List.of();
    }
}
