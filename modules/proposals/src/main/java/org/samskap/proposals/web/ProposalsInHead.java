package org.samskap.proposals.web;

import org.samskap.ui.MenuItem;
import org.samskap.ui.MenuItem.Audience;
import org.samskap.ui.PrimaryAction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What proposals add to the head of every page. */
@Configuration(proxyBeanMethods = false)
class ProposalsInHead {

    @Bean
    MenuItem proposalsInMenu() {
        return new MenuItem(20, "menu.proposals", "/proposals", Audience.EVERYONE);
    }

    @Bean
    PrimaryAction raiseProposal() {
        return new PrimaryAction("proposals.raise", "/propose");
    }
}
