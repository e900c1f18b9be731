package org.samskap.partners.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.Commitment;
import org.samskap.partners.Commitment.State;
import org.samskap.partners.internal.CommitmentLife.Whole;
import org.samskap.spaces.Space;
import org.samskap.ui.Field;
import org.samskap.ui.Knot;
import org.samskap.ui.Texts;
import org.samskap.ui.Ui;

/**
 * A commitment on a page of its own.
 *
 * @param space  that needs it
 * @param open   what the person who is looking may say became of it
 * @param reason why it is withdrawn, when that may be said, or null
 */
public record CommitmentView(Whole whole, Space space, Set<State> open, @Nullable Field reason) {

    public Commitment made() {
        return whole.commitment();
    }

    /** A real organisation has not promised what the demonstration says it has. */
    public boolean invented() {
        return space.demo();
    }

    /** What became of it, oldest first. */
    public List<Knot> knots(Texts texts) {
        var knots = new ArrayList<Knot>();
        knots.add(knot(texts, State.OFFERED, made().madeAt(), null));
        whole.passages().forEach(passage -> knots.add(knot(texts, passage.state(), passage.at(), passage.reason())));
        return knots;
    }

    private Knot knot(Texts texts, State state, Instant at, @Nullable String reason) {
        return new Knot(Knot.Size.FULL, false, at.atZone(space.zone()).toLocalDate(), null, Ui.plain(texts.of("partners.commitment.told." + state)),
                reason == null ? null : Ui.plain(reason, whole.organisation().lang()));
    }
}
