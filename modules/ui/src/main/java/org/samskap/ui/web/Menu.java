package org.samskap.ui.web;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.MenuItem;
import org.samskap.ui.Texts;
import org.samskap.ui.Viewing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The head's links, as far as the person who is looking may use them. */
@Component("uiMenu")
class Menu {
    private static final Logger log = LoggerFactory.getLogger(Menu.class);

    // Looked up when the first page needs them, and not again: looking for beans is slow.
    private final Supplier<List<MenuItem>> items;
    private final SingletonSupplier<Viewing> viewing;

    Menu(ObjectProvider<MenuItem> items, ObjectProvider<Viewing> viewing) {
        this.items = SingletonSupplier.of(() -> items.stream().sorted(Comparator.comparingInt(MenuItem::order)).toList());
        this.viewing = SingletonSupplier.ofNullable(viewing::getIfAvailable);
    }

    /** A viewer and the entries for them. */
    record ForViewer(@Nullable String name, String signInPath, String accountPath, List<MenuItem> items) {

        List<MenuItem.Link> links(Texts texts, String path) {
            return items.stream().map(item -> new MenuItem.Link(texts.of(item.textKey()), item.path(),
                    isBelow(path, item.path()))).toList();
        }

        private static boolean isBelow(String path, String top) {
            return path.equals(top) || path.startsWith(top + "/") || path.startsWith(top + "?");
        }
    }

    ForViewer forViewer() {
        var who = viewing.get();
        if (who == null) return new ForViewer(null, "", "", listed(false));
        try {
            return new ForViewer(who.viewerName(), who.signInPath(), who.accountPath(), listed(who.staff()));
        } catch (RuntimeException e) {
            // An error page must come through even when nobody can say who is looking.
            log.warn("Cannot tell who is looking", e);
            return new ForViewer(null, who.signInPath(), who.accountPath(), listed(false));
        }
    }

    private List<MenuItem> listed(boolean staff) {
        return items.get().stream().filter(item -> staff || item.audience() == MenuItem.Audience.EVERYONE).toList();
    }
}
