package org.samskap.demo.web;

import static java.util.stream.Collectors.groupingBy;

import org.samskap.accounts.SignIn;
import org.samskap.demo.internal.DemoPeople;
import org.samskap.demo.internal.WhenDemo;
import org.samskap.demo.web.templates.StaticTemplates;
import org.samskap.demo.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Lets anybody be anybody, in a demonstration only. */
@Controller
@WhenDemo
class DemoController {
    private final Templates templates = new StaticTemplates();
    private final DemoPeople people;
    private final SignIn signIn;

    DemoController(DemoPeople people, SignIn signIn) {
        this.people = people;
        this.signIn = signIn;
    }

    @GetMapping("/demo")
    @Access(Who.EVERYONE)
    Page show(Shell shell) {
        var page = DemoPage.of(people.list().stream().collect(groupingBy(DemoPeople.Somebody::part)));
        return Page.of(shell, shell.texts().of("demo.title"), templates.demo(shell, page)).unlisted();
    }

    @PostMapping("/demo")
    @Access(Who.EVERYONE)
    SeeOther signIn(@RequestParam String key, HttpServletRequest request, HttpServletResponse response) {
        var somebody = people.find(key).orElseThrow(() -> new NotVisible("demo person"));
        signIn.signIn(people.person(somebody), request, response);
        return SeeOther.to(people.firstPage(somebody));
    }
}
