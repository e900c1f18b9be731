package org.samskap.proposals;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.spaces.SpaceId;

/** Keeping what is public fit for everybody: reports, hiding with a reason, objections, and a log of it all (SEC-19, SEC-27). */
public interface Moderation {
    int LONGEST = 1000;

    /** Why a text should not be public. */
    enum Ground { PERSONAL, THREAT, HATE, CRIME, ADVERTISING, ELSE }

    /** What makes a form look like the work of a machine (SEC-18). */
    enum Sign { TRAP, TOO_FAST, TOO_OLD, LINKS, TWIN }

    /** A text waits to be read before everybody may see it; in the transaction in which it comes in. */
    void awaits(TextId text, SpaceId space, Set<Sign> signs);

    /** Whoever wrote it took it back before anybody had read it: nothing waits any more. */
    void gone(TextId text);

    /** The moderator let everybody see it elsewhere, such as on the board: nothing waits any more. */
    void seen(Actor moderator, TextId text);

    /**
     * Somebody thinks that a public text should not be there. Nothing is kept about who that is.
     *
     * @throws org.samskap.ui.NotVisible when everybody cannot see it
     */
    void report(TextId text, Ground ground, @Nullable String words);

    /**
     * Lets everybody see it, for the first time or again.
     *
     * @param read the {@link ModeratedText#print} of what the moderator had before her eyes; null when she did not say
     * @throws org.samskap.ui.NotVisible when there is none, or the person is not staff of its space
     * @throws org.samskap.ui.Conflict when its author has written it anew meanwhile
     */
    void show(Actor moderator, TextId text, @Nullable String read);

    /** The same whatever it says now. */
    void show(Actor moderator, TextId text);

    /** It may stand: settles its reports, and an objection is answered with no. */
    void leave(Actor moderator, TextId text);

    /** Takes it from every output; whoever wrote it reads the reason. */
    void hide(Actor moderator, TextId text, Ground ground, String reason);

    /** Takes the hiding back: what everybody could see is seen again, and what nobody had let out yet waits again. */
    void unhide(Actor moderator, TextId text);

    /** The author of a hidden text asks to look at it again; once for each time it was hidden. The caller knows that it is the author. */
    void appeal(TextId text, String words);
}
