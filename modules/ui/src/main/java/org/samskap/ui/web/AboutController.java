package org.samskap.ui.web;

import java.util.Comparator;

import org.samskap.ui.HelpContact;
import org.samskap.ui.HowItWorksSection;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.samskap.ui.web.templates.StaticTemplates;
import org.samskap.ui.web.templates.Templates;
import org.springframework.beans.factory.ObjectProvider;
import org.samskap.ui.Access;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import gg.jte.Content;

/** The pages about the product itself: how it works, help, your data, accessibility. */
@Controller
class AboutController {
    private final Templates templates = new StaticTemplates();
    private final HelpContact help;
    private final ObjectProvider<HowItWorksSection> sections;

    AboutController(HelpContact help, ObjectProvider<HowItWorksSection> sections) {
        this.help = help;
        this.sections = sections;
    }

    @GetMapping("/how-it-works")
    @Access(Access.Who.EVERYONE)
    Page howItWorks(Shell shell) {
        var parts = sections.stream().sorted(Comparator.comparingInt(HowItWorksSection::order))
                .flatMap(section -> section.render(shell).stream()).toList();
        return page(shell, "how", templates.pageHow(shell.texts(), parts));
    }

    @GetMapping("/help")
    @Access(Access.Who.EVERYONE)
    Page help(Shell shell) {
        return page(shell, "help", templates.pageHelp(shell.texts(), help));
    }

    @GetMapping("/privacy")
    @Access(Access.Who.EVERYONE)
    Page privacy(Shell shell) {
        return page(shell, "privacy", templates.pagePrivacy(shell.texts(), help));
    }

    @GetMapping("/accessibility")
    @Access(Access.Who.EVERYONE)
    Page accessibility(Shell shell) {
        return page(shell, "accessibility", templates.pageAccessibility(shell.texts(), help, AccessibilityStatement.CURRENT));
    }

    private static Page page(Shell shell, String key, Content content) {
        return Page.of(shell, shell.texts().of("ui." + key + ".title"), content);
    }
}
