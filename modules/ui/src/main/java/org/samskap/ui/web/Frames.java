package org.samskap.ui.web;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.HelpContact;
import org.samskap.ui.Page;
import org.samskap.ui.PrimaryAction;
import org.samskap.ui.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Puts the frame round a page. */
@Component("uiFrames")
class Frames {
    private final HelpContact help;
    private final SingletonSupplier<PrimaryAction> action;

    Frames(HelpContact help, ObjectProvider<PrimaryAction> action) {
        this.help = help;
        this.action = SingletonSupplier.ofNullable(action::getIfUnique);
    }

    Frame round(Page page) {
        var shell = page.shell();
        // Fakes of the shell have no viewer behind them.
        var viewer = shell instanceof RequestShell request ? request.viewer() : null;
        return new Frame(page, shell.menu(), action(shell.texts()), help,
                viewer == null ? "" : viewer.signInPath(), viewer == null ? "" : viewer.accountPath());
    }

    PrimaryAction.@Nullable Link action(Texts texts) {
        var found = action.get();
        return found == null ? null : new PrimaryAction.Link(texts.of(found.textKey()), found.path());
    }
}
