package org.samskap.ui.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.HelpContact;
import org.samskap.ui.Lang;
import org.samskap.ui.LocalPath;
import org.samskap.ui.MenuItem;
import org.samskap.ui.Page;
import org.samskap.ui.PrimaryAction;
import org.samskap.ui.Texts;
import org.samskap.ui.Theme;

/** Everything the layout shows: the page and what stands around it. */
public record Frame(Page page, List<MenuItem.Link> menu, PrimaryAction.@Nullable Link action, HelpContact help,
                    String signInPath, String accountPath) {

    /** Another language in which this page exists. */
    public record Translation(Lang lang, String href) {}

    public Texts texts() {
        return page.shell().texts();
    }

    public Lang lang() {
        return page.shell().lang();
    }

    /** What the browser's tab says; with problems the word for error comes first (UX-04). */
    public String title() {
        var title = page.title() + " – " + texts().of("ui.brand");
        return page.problems().isEmpty() ? title : texts().of("ui.problems.prefix") + " " + title;
    }

    public List<Translation> translations() {
        return Arrays.stream(Lang.values()).filter(lang -> lang != lang())
                .map(lang -> new Translation(lang, LocalPath.with(page.shell().path(), "lang", lang.tag()))).toList();
    }

    /** For the attribute on html, or null to follow the device. */
    public @Nullable String theme() {
        var theme = page.shell().theme();
        return theme == Theme.AUTO ? null : theme.name().toLowerCase(Locale.ROOT);
    }

    public String appearancePath() {
        return LocalPath.with("/appearance", "back", page.shell().path());
    }
}
